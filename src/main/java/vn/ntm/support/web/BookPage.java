package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.SentForm;

/**
 * The catalogue of a book with what came of each policy.
 *
 * @param on the day on which they are in force, empty for all there ever were
 */
public record BookPage(
        String book,
        boolean demo,
        String unitName,
        String on,
        List<PolicyLine> policies,
        String agreed,
        String paid,
        boolean mayKeep,
        boolean maySeeCases,
        SentForm form) {
    /** A policy in the list. */
    public record PolicyLine(
            String name,
            String path,
            String level,
            String decision,
            String valid,
            String rule,
            String source,
            long waiting,
            long agreedCases,
            String agreed,
            String paid) {}
}

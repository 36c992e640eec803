package vn.ntm.criteria;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a criteria set is called and what its criteria are called: enough to recognise it in a document.
 *
 * @param id e.g. {@code ntm-nang-cao-2021-2025}
 * @param standard the title it grades for, e.g. {@code ntm}, {@code ntm-nang-cao}
 * @param level {@code commune} or {@code hamlet}
 * @param effectiveTo last day in force, null when none is known
 * @param successorLaw number of the decision that took its place, null while none did
 * @param criteria in official order
 */
public record CriteriaSetOutline(
        String id,
        String name,
        String standard,
        String level,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String successorLaw,
        List<Named> criteria) {

    /** A criterion's official number and name. */
    public record Named(int number, String name) {}

    public CriteriaSetOutline {
        criteria = List.copyOf(criteria);
    }

    /** Whether the set was in force on any day of the year. */
    public boolean isInForceDuring(int year) {
        return effectiveFrom.getYear() <= year && (effectiveTo == null || effectiveTo.getYear() >= year);
    }
}

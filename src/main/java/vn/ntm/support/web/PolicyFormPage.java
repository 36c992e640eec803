package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form for a policy.
 *
 * @param name of the one that is corrected, empty for a new one
 * @param action where it is sent
 * @param back where to go without saving
 */
public record PolicyFormPage(
        String book,
        boolean demo,
        String name,
        String action,
        String back,
        List<Choice> levels,
        List<Choice> applicants,
        List<Choice> rules,
        List<Choice> sources,
        SentForm form) {}

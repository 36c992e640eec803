package vn.ntm.funding.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * One line with all that is known of it.
 *
 * @param facts label and words
 * @param otherLink the line that took it back, or that it took back, empty for none
 */
public record LinePage(
        String book,
        String id,
        boolean demo,
        String title,
        List<Choice> facts,
        String documentLink,
        String paperLink,
        String otherLink,
        boolean mayReverse,
        SentForm form) {}

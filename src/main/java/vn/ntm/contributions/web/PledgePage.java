package vn.ntm.contributions.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form for a pledge.
 *
 * @param drive name of the drive, empty for a gift outside any
 * @param items what the price table knows
 */
public record PledgePage(
        String book,
        boolean demo,
        String drive,
        List<Choice> hamlets,
        List<Choice> contributors,
        List<Choice> kinds,
        List<String> items,
        SentForm form) {}

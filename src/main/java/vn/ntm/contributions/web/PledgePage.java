package vn.ntm.contributions.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form for a pledge.
 *
 * @param drive name of the drive, empty for a gift outside any
 * @param elsewhere whether it may be of somebody who belongs to no hamlet
 * @param items what the price table knows
 */
public record PledgePage(
        String book,
        boolean demo,
        String drive,
        List<Choice> hamlets,
        boolean elsewhere,
        List<Choice> contributors,
        List<Choice> kinds,
        List<String> items,
        SentForm form) {}

package vn.ntm.privacy;

import java.util.List;

/**
 * A line of the register of processing activities.
 *
 * @param groundConfirmed whether somebody compared the legal ground with the text of the law
 */
public record Processing(
        String activity,
        String purpose,
        String ground,
        boolean groundConfirmed,
        List<DataClass> classes,
        String seenBy,
        String kept,
        String since) {
    public Processing {
        classes = List.copyOf(classes);
    }
}

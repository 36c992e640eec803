package vn.ntm.distribution.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.distribution.CommunePlan;

/**
 * What is shared with residents, in words. No names of persons are in it.
 *
 * @param state how many criteria are met, e.g. "9/19"
 * @param target this year's target in words, empty when the plan names none
 * @param next what comes next, each with its last day
 * @param address the public page, null when nobody has said where it is
 */
public record ShareCard(
        String communeName,
        int year,
        String state,
        String asOf,
        List<CommunePlan.Standing> strip,
        String target,
        List<String> targets,
        List<Deadline> next,
        @Nullable String address) {
    /** Something with its last day, as written. */
    public record Deadline(String day, String what) {}

    public ShareCard {
        strip = List.copyOf(strip);
        targets = List.copyOf(targets);
        next = List.copyOf(next);
    }
}

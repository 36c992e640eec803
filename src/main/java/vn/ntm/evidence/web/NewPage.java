package vn.ntm.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * The form that brings evidence.
 *
 * @param set whose indicators can be chosen
 * @param groups indicators by criterion
 * @param replaced the piece it is brought in place of, null for a new one
 */
public record NewPage(
        Form form,
        List<Choice> units,
        List<Choice> sets,
        String set,
        String criterion,
        List<Choice> criteria,
        List<Group> groups,
        List<Choice> kinds,
        List<Choice> privacies,
        @Nullable PieceLine replaced) {
    /** Indicators of a criterion. */
    public record Group(String name, boolean open, List<Choice> indicators) {}
}

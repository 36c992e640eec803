package vn.ntm.planning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlannedWork.Change;
import vn.ntm.planning.PlannedWork.Fate;
import vn.ntm.planning.TextDiff;

/**
 * What an amending plan changes.
 *
 * @param before the plan it amends
 * @param words where the words of both differ
 * @param work what becomes of the work once it is issued; none when it has been
 */
public record AmendmentPage(Plan before, List<TextDiff.Row> words, List<Change> work) {
    public AmendmentPage {
        words = List.copyOf(words);
        work = List.copyOf(work);
    }

    public Map<Fate, Long> counts() {
        return work.stream().collect(Collectors.groupingBy(Change::fate, Collectors.counting()));
    }

    public long count(Fate fate) {
        return counts().getOrDefault(fate, 0L);
    }

    /** What does not stay as it is. */
    public List<Change> changed() {
        return work.stream().filter(change -> change.fate() != Fate.KEPT).toList();
    }

    /** How each fate looks: icon. */
    public static String icon(Fate fate) {
        return switch (fate) {
            case KEPT -> "check";
            case REWORDED -> "pencil";
            case DROPPED -> "trash";
            case NEW -> "plus";
        };
    }

    /** How each fate looks: hue. */
    public static String hue(Fate fate) {
        return switch (fate) {
            case KEPT, NEW -> "leaf";
            case REWORDED -> "indigo";
            case DROPPED -> "brick";
        };
    }
}

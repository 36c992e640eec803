package vn.ntm.planning.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which criteria set the plan's criterion names belong to: judged by the names, against every set we hold.
 *
 * @param id null when the names cannot decide
 * @param label what the text itself calls the set most plainly, null when it never does
 * @param confidence 0 to 1
 * @param labels every place where the text names a title or set, in order
 */
public record SetReading(@Nullable String id, @Nullable String label, double confidence, List<Found<String>> labels) {
    public SetReading {
        labels = List.copyOf(labels);
    }
}

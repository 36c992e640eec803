package vn.ntm.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * Whether the stored files are whole.
 *
 * @param result null before it was looked at
 */
public record CheckPage(@Nullable String result, boolean whole, List<PieceLine> damaged) {
    public CheckPage {
        damaged = List.copyOf(damaged);
    }

    static CheckPage notYet() {
        return new CheckPage(null, false, List.of());
    }
}

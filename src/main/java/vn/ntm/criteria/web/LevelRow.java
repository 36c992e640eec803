package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.IndicatorRef;

/**
 * An indicator, or a condition for recognition, as far as its levels were compared with the text.
 *
 * @param criterion null for a condition
 * @param confidence of the level that applies at the viewpoint
 * @param open how many of its levels nobody has seen in the text
 */
record LevelRow(
        IndicatorRef indicator,
        @Nullable Integer criterion,
        String text,
        LevelView level,
        Confidence confidence,
        int open,
        @Nullable String hint) {
    static final String TODO = "todo";
    static final List<String> STATES = List.of(TODO, "sourced", "inferred", "recalled", "unknown");

    boolean isOpen() {
        return open > 0 || confidence != Confidence.SOURCED;
    }

    boolean is(String state) {
        return state.equals(TODO) ? isOpen() : confidence.name().equalsIgnoreCase(state);
    }

    boolean matches(LevelsQuery query) {
        return (blank(query.criterion()) || String.valueOf(criterion).equals(query.criterion()))
                && (blank(query.state()) || !STATES.contains(query.state()) || is(String.valueOf(query.state())));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

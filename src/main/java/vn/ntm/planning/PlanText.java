package vn.ntm.planning;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version of the words of a plan; never changed.
 *
 * @param version from 1: what was imported
 * @param source the file it was read from, null for one that was edited or copied here
 * @param note why there is this version, may be empty
 * @param by who made it in which position, as it was
 */
public record PlanText(int version, Kind kind, Plan.@Nullable SourceFile source, String note, Instant at, String by) {
    /** How a version came about. */
    public enum Kind {
        IMPORTED,
        EDITED,
        UPLOADED,
        /** The words of the plan that it amends. */
        COPIED;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "planning.text.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}

package vn.ntm.people.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.Position;

/**
 * A position whose work might be left lying.
 *
 * @param day the last day the kind speaks of, null for one without a holder
 * @param now what became of its unit, in words; empty when that is not known or the unit lives
 * @param openDuties how much work hangs on it
 */
public record Trouble(
        Position position, Kind kind, @Nullable LocalDate day, String now, int openDuties) {
    /** What is the matter, most urgent first. */
    public enum Kind {
        /** The position is over and still has open work. */
        ENDED,
        UNIT_ENDED,
        VACANT,
        /** It ends within thirty days. */
        ENDING
    }
}

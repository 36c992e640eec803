package vn.ntm.boards;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision as it is kept.
 *
 * @param fileName empty when no file came with it
 * @param recordedBy name with title
 */
public record Decision(UUID id, Kind kind, Order order, String fileName, Instant recordedAt, String recordedBy) {
    /** What a decision does to a board. */
    public enum Kind {
        FOUNDING,
        RECONSTITUTION,
        DISSOLUTION;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "boards.decision." + name();
        }
    }
}

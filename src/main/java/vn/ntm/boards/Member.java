package vn.ntm.boards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on a board from when to when.
 *
 * @param decision by which
 * @param to last day, null while it is not over
 */
public record Member(
        UUID id,
        UUID decision,
        Seat seat,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

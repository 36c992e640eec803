package vn.ntm.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A board during its life.
 *
 * @param unitCode of the commune, also for the board of a hamlet
 * @param from first day
 * @param to last day, null while it lives
 * @param version rises with every change
 */
public record Board(
        BoardId id,
        String unitCode,
        BoardFacts facts,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public String name() {
        return facts.name();
    }
}

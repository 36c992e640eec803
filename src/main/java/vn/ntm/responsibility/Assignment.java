package vn.ntm.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * A row of the matrix.
 *
 * @param title of the position as it was called then
 * @param positionUnit where the position sits: the commune or one of its hamlets
 * @param to last day, null while it is not over
 * @param recordedBy name with title
 * @param endedBy who ended it or took it back, null while nobody has
 * @param taken whether it was taken back and never held
 */
public record Assignment(
        long id,
        CriterionKey key,
        Part part,
        PositionId position,
        String title,
        String positionUnit,
        LocalDate from,
        @Nullable LocalDate to,
        Instant recordedAt,
        String recordedBy,
        @Nullable String endedBy,
        boolean taken) {
    boolean reaches(LocalDate day) {
        return !taken && (to == null || !to.isBefore(day));
    }
}

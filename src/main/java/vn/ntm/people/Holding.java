package vn.ntm.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a position from one day to another; {@code to} is null while the last day is not known. */
public record Holding(
        UUID id,
        PositionId position,
        String title,
        String unitCode,
        PersonId person,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

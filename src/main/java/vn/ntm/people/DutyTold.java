package vn.ntm.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Duties as the audit tells them. */
final class DutyTold {
    private DutyTold() {}

    record Given(
            String name,
            String details,
            @Nullable LocalDate due,
            String position,
            @Nullable Integer criterion,
            String document) {
        static Given of(NewDuty duty, Position receiver) {
            Cited document = duty.grounds().document();
            return new Given(
                    duty.title(),
                    duty.details(),
                    duty.due(),
                    receiver.title(),
                    duty.grounds().criterion(),
                    document == null ? "" : document.name());
        }
    }

    record Hanging(String positionId, String position) {}

    record Moved(DutyState state, String note, String document) {}

    record Due(@Nullable LocalDate due, String reason) {}
}

package vn.ntm.boards.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;
import vn.ntm.shared.Vietnamese;

/** Meetings that members are to be told of: when they are called or called off, and as their day comes near; nothing once it is over. */
@Component
class MeetingReminders implements ReminderSource {
    private static final String CANCELLED = "cancelled";

    private final MeetingDates dates;
    private final Clock clock;

    MeetingReminders(MeetingDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        LocalDate today = today();
        return dates.between(first.isBefore(today) ? today : first, last).stream()
                .map(sitting -> reminder(Reminder.Kind.DUE, sitting, sitting.day()))
                .toList();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return dates.news(moment, today()).stream()
                .map(sitting -> reminder(Reminder.Kind.GIVEN, sitting, null))
                .toList();
    }

    private static Reminder reminder(Reminder.Kind kind, MeetingDates.Sitting sitting, @Nullable LocalDate due) {
        boolean cancelled = sitting.state() == MeetingState.CANCELLED;
        return new Reminder(
                kind,
                Objects.requireNonNull(sitting.position()),
                new Reminder.About(Meetings.TYPE, sitting.id().toString(), "/meetings/" + sitting.id()),
                cancelled ? "boards.reminder.cancelled" : "boards.reminder",
                List.of(
                        sitting.title(),
                        sitting.board(),
                        sitting.time().toString(),
                        Vietnamese.date(sitting.day()),
                        sitting.place()),
                sitting.reason(),
                due,
                cancelled ? CANCELLED : "");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}

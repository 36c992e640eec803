package vn.ntm.reporting.below;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.people.Staff;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;
import vn.ntm.shared.Texts;

/** Tells those who write reports what their superior says is late. */
@Component
class NudgeReminders implements ReminderSource {
    private final NudgeStore nudges;
    private final Staff staff;
    private final Texts texts;

    NudgeReminders(NudgeStore nudges, Staff staff, Texts texts) {
        this.nudges = nudges;
        this.staff = staff;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "late-reports";
    }

    /** What is due is told from the calendar. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return nudges.since(moment).stream()
                .flatMap(nudge -> staff.positionsOf(nudge.unitCode(), Role.COMMUNE_NTM_OFFICER).stream()
                        .map(officer -> reminder(nudge, officer.id().id())))
                .toList();
    }

    private Reminder reminder(NudgeStore.Nudge nudge, UUID receiver) {
        return new Reminder(
                Reminder.Kind.WAITING,
                receiver,
                new Reminder.About(
                        ReportDesk.TYPE,
                        nudge.unitCode() + " " + nudge.formCode() + " " + nudge.period(),
                        "/reports/calendar?unit=" + nudge.unitCode() + "&year="
                                + nudge.period().year()),
                "reporting.reminder.nudge",
                List.of(
                        texts.of(
                                "reporting.calendar.report",
                                nudge.formCode(),
                                nudge.formTitle(),
                                PeriodWords.of(nudge.period(), texts)),
                        nudge.by()),
                "",
                nudge.due(),
                nudge.day().toString());
    }
}

package vn.ntm.reporting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;
import vn.ntm.shared.Texts;

/**
 * Reports that somebody has to hear of: due or late, to whoever writes them; come back, to the same; waiting for a signature, to the leader; sent, to the
 * superior.
 */
@Component
class CalendarReminders implements ReminderSource {
    private final ReportCalendar calendar;
    private final CalendarTurns turns;
    private final Staff staff;
    private final Units units;
    private final Texts texts;

    CalendarReminders(ReportCalendar calendar, CalendarTurns turns, Staff staff, Units units, Texts texts) {
        this.calendar = calendar;
        this.turns = turns;
        this.staff = staff;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        ReportCalendar.Run run = calendar.run();
        LocalDate today = calendar.today();
        return Stream.of(Role.COMMUNE_NTM_OFFICER, Role.PROVINCE_COORDINATOR)
                .flatMap(role -> staff.everyPositionOf(role).stream())
                .flatMap(position -> due(position, run, first, last, today))
                .toList();
    }

    private Stream<Reminder> due(
            Position position, ReportCalendar.Run run, LocalDate first, LocalDate last, LocalDate today) {
        return UnitCodes.levelOf(position.unitCode())
                .flatMap(level -> units.withCode(level, position.unitCode(), today))
                .map(unit -> run.between(unit, first, last))
                .orElse(List.of())
                .stream()
                .filter(line -> !line.state().isSent())
                .map(line -> new Reminder(
                        Reminder.Kind.DUE,
                        position.id().id(),
                        about(position.unitCode(), line.due(), line.report()),
                        "reporting.reminder.due",
                        List.of(words(
                                line.due().formCode(),
                                line.formTitle(),
                                line.due().period())),
                        "",
                        line.due().day(),
                        ""));
    }

    /** A report that is not begun is told by the place it will have in the calendar. */
    private static Reminder.About about(String unit, Due due, @Nullable ReportId report) {
        String key = unit + " " + due.formCode() + " " + due.period();
        return new Reminder.About(
                ReportDesk.TYPE,
                key,
                report == null
                        ? "/reports/calendar?unit=" + unit + "&year="
                                + due.period().year()
                        : "/reports/" + report);
    }

    @Override
    public List<Reminder> since(Instant moment) {
        List<Reminder> all = new ArrayList<>();
        turns.since(moment).forEach(turn -> tell(turn, all));
        return all;
    }

    private void tell(CalendarTurns.Turn turn, List<Reminder> all) {
        if (turn.isReturned()) {
            writers(turn.unitCode())
                    .forEach(
                            one -> all.add(reminder(turn, Reminder.Kind.RETURNED, one, "reporting.reminder.returned")));
            return;
        }
        switch (turn.state()) {
            case FOR_SIGNATURE ->
                signers(turn.unitCode())
                        .forEach(one -> all.add(reminder(turn, Reminder.Kind.WAITING, one, "reporting.reminder.sign")));
            case SUBMITTED ->
                superiors(turn.unitCode())
                        .forEach(one -> all.add(reminder(turn, Reminder.Kind.WAITING, one, "reporting.reminder.sent")));
            case SCHEDULED, DRAFT, RETURNED, ACCEPTED, LOCKED -> {}
        }
    }

    private Stream<UUID> writers(String unit) {
        return holders(unit, isProvince(unit) ? Role.PROVINCE_COORDINATOR : Role.COMMUNE_NTM_OFFICER);
    }

    private Stream<UUID> signers(String unit) {
        return holders(unit, isProvince(unit) ? Role.PROVINCE_COORDINATOR : Role.COMMUNE_LEADER);
    }

    /** Nobody above a province uses the product. */
    private Stream<UUID> superiors(String unit) {
        return isProvince(unit)
                ? Stream.empty()
                : units.nearest(UnitLevel.COMMUNE, unit, calendar.today()).stream()
                        .flatMap(one -> holders(calendar.provinceOf(one, calendar.today()), Role.PROVINCE_COORDINATOR));
    }

    private static boolean isProvince(String unit) {
        return UnitCodes.fits(UnitLevel.PROVINCE, unit);
    }

    private Stream<UUID> holders(String unit, Role role) {
        return staff.positionsOf(unit, role).stream()
                .map(position -> position.id().id());
    }

    private Reminder reminder(CalendarTurns.Turn turn, Reminder.Kind kind, UUID receiver, String key) {
        return new Reminder(
                kind,
                receiver,
                new Reminder.About(ReportDesk.TYPE, turn.report().toString(), "/reports/" + turn.report()),
                key,
                List.of(words(turn.formCode(), turn.formTitle(), turn.period()), turn.unitName()),
                turn.isReturned() ? turn.reason() : "",
                null,
                String.valueOf(turn.step()));
    }

    private String words(String form, String title, Period period) {
        return texts.of("reporting.calendar.report", form, title, PeriodWords.of(period, texts));
    }
}

package vn.ntm.reporting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.people.Problems;

/** Where a province lays down its own calendar of reports. */
@Service
@Transactional
public class ScheduleDesk {
    /** What the audit calls a row of the calendar. */
    public static final String TYPE = "report-schedule";

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int OWN_SERIES = 8;

    private final ScheduleStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ScheduleDesk(ScheduleStore store, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the one acting lays down the calendar of that province. */
    public boolean mayChange(String province) {
        return UnitCodes.fits(UnitLevel.PROVINCE, province) && access.mayChange(Act.SCHEDULE_REPORTS, province);
    }

    /**
     * Enters a row; from its first day on it takes the place of the one before, which stays for earlier periods.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     * @throws ScheduleOvertaken when somebody entered another row of the series since
     */
    public void enter(NewRow row) {
        Actor actor = access.requireToChange(Act.SCHEDULE_REPORTS, row.province());
        problems(row).refuse();
        store.alone(row.province());
        String series = row.series().isEmpty() ? UUID.randomUUID().toString().substring(0, OWN_SERIES) : row.series();
        Optional<ScheduleRow> before =
                new Schedule(all()).history(row.province(), series).stream().findFirst();
        if (store.newest(row.province(), series) != row.seen()) {
            throw new ScheduleOvertaken(before.map(ScheduleRow::title).orElse(row.title()));
        }
        String programme = before.map(ScheduleRow::programme)
                .orElseGet(() -> BundledSchedule.rows().getFirst().programme());
        store.add(row, series, programme, actor, clock.instant());
        audit.changed(
                "reporting.audit.scheduled",
                new Subject(TYPE, row.province() + " " + series, row.title(), row.province()),
                before.map(Told::of).orElse(null),
                Told.of(row));
    }

    private List<ScheduleRow> all() {
        return Stream.concat(BundledSchedule.rows().stream(), store.all().stream())
                .toList();
    }

    private static Problems problems(NewRow row) {
        LocalDate to = row.to();
        return new Problems()
                .addIf(row.title().isBlank(), "title", "reporting.calendar.title-missing")
                .addIf(row.title().length() > LONGEST_LINE, "title", "people.text.too-long", LONGEST_LINE)
                .addIf(row.asked() && row.forms().isEmpty(), "forms", "reporting.calendar.forms-missing")
                .addIf(
                        row.numbers().stream()
                                .anyMatch(number ->
                                        number < 1 || number > row.kind().perYear()),
                        "numbers",
                        "reporting.calendar.number-wrong",
                        row.kind().perYear())
                .addIf(to != null && to.isBefore(row.from()), "to", "reporting.calendar.ends-before")
                .addIf(row.basis().length() > LONGEST_LINE, "basis", "people.text.too-long", LONGEST_LINE)
                .addIf(row.note().length() > LONGEST_NOTE, "note", "people.text.too-long", LONGEST_NOTE);
    }

    /** A row as the audit tells it. */
    private record Told(
            String title,
            List<String> forms,
            String due,
            String forward,
            boolean asked,
            LocalDate from,
            @Nullable LocalDate to,
            String basis) {
        static Told of(NewRow row) {
            return new Told(
                    row.title(),
                    row.forms(),
                    words(row.due()),
                    words(row.forward()),
                    row.asked(),
                    row.from(),
                    row.to(),
                    row.basis());
        }

        static Told of(ScheduleRow row) {
            return new Told(
                    row.title(),
                    row.forms(),
                    words(row.due()),
                    words(row.forward()),
                    row.asked(),
                    row.from(),
                    row.to(),
                    row.basis());
        }

        private static String words(DueRule rule) {
            return rule.kind() == DueRule.Kind.DAYS_AFTER ? "+" + rule.day() : rule.day() + "/+" + rule.months();
        }
    }
}

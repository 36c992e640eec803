package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.Units;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Texts;

/** Reports on work lists: what is due or came back, for whoever puts reports together; what waits to be signed, for the leader. */
@Component
class CalendarWork implements WorkSource {
    private static final Set<Role> WRITERS = Set.of(Role.COMMUNE_NTM_OFFICER, Role.PROVINCE_COORDINATOR);
    private static final int SOON_DAYS = 7;
    private static final int AHEAD_DAYS = 21;
    /** What was due longer ago stands in the calendar alone. */
    private static final int BACK_DAYS = 60;

    private final ReportCalendar calendar;
    private final CalendarTurns turns;
    private final Units units;
    private final Texts texts;

    CalendarWork(ReportCalendar calendar, CalendarTurns turns, Units units, Texts texts) {
        this.calendar = calendar;
        this.turns = turns;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (actor.positionId() == null || !actor.may(Act.SEE_REPORTS)) {
            return List.of();
        }
        Stream<WorkItem> due = WRITERS.contains(actor.role()) ? due(actor, today) : Stream.empty();
        Stream<WorkItem> waiting = actor.role() == Role.COMMUNE_LEADER || actor.role() == Role.PROVINCE_COORDINATOR
                ? turns.forSignature(actor.unitCode()).stream().map(this::toSign)
                : Stream.empty();
        return Stream.concat(due, waiting).toList();
    }

    private Stream<WorkItem> due(Actor actor, LocalDate today) {
        List<DueLine> lines = UnitCodes.levelOf(actor.unitCode())
                .flatMap(level -> units.withCode(level, actor.unitCode(), today))
                .map(unit -> calendar.between(unit, today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS)))
                .orElse(List.of());
        Stream<WorkItem> returned = turns.returned(actor.unitCode()).stream().map(this::toMend);
        return Stream.concat(
                returned,
                lines.stream()
                        .filter(line -> line.state() == ReportState.SCHEDULED || line.state() == ReportState.DRAFT)
                        .map(line -> toSend(line, actor.unitCode(), today)));
    }

    private WorkItem toSend(DueLine line, String unit, LocalDate today) {
        boolean soon = !line.due().day().isAfter(today.plusDays(SOON_DAYS));
        return new WorkItem(
                soon ? Section.DUE : Section.OPEN,
                texts.of(
                        "reporting.calendar.report",
                        line.due().formCode(),
                        line.formTitle(),
                        PeriodWords.of(line.due().period(), texts)),
                texts.of("reporting.state." + line.state().word()),
                line.due().day(),
                line.report() == null
                        ? "/reports/calendar?unit=" + unit + "&year="
                                + line.due().period().year() + "#" + anchor(line.due())
                        : "/reports/" + line.report(),
                null);
    }

    /** Where the line stands on the page of the calendar. */
    static String anchor(Due due) {
        return due.formCode() + "-" + due.period();
    }

    private WorkItem toMend(CalendarTurns.Turn turn) {
        return new WorkItem(Section.RETURNED, name(turn), turn.reason(), turn.due(), "/reports/" + turn.report(), null);
    }

    private WorkItem toSign(CalendarTurns.Turn turn) {
        return new WorkItem(
                Section.WAITING,
                name(turn),
                texts.of("reporting.calendar.work.sign", turn.by()),
                turn.due(),
                "/reports/" + turn.report(),
                null);
    }

    private String name(CalendarTurns.Turn turn) {
        return texts.of(
                "reporting.calendar.report", turn.formCode(), turn.formTitle(), PeriodWords.of(turn.period(), texts));
    }
}

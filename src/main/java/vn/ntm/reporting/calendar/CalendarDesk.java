package vn.ntm.reporting.calendar;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;

/** Begins what the calendar asks for. */
@Service
@Transactional
public class CalendarDesk {
    private final ReportCalendar calendar;
    private final ReportDesk desk;
    private final Units units;
    private final Access access;

    CalendarDesk(ReportCalendar calendar, ReportDesk desk, Units units, Access access) {
        this.calendar = calendar;
        this.desk = desk;
        this.units = units;
        this.access = access;
    }

    /**
     * The report of the acting position's own unit, with the day it is due; the one that is there already where it was begun.
     *
     * @param period empty when what was asked for is no period
     * @throws NothingDue when the calendar asks the unit for no such report
     */
    public Report begin(String form, Optional<Period> period) {
        Actor actor = access.require(Act.PREPARE_REPORTS);
        Period wanted = period.orElseThrow(NothingDue::new);
        Unit unit = UnitCodes.levelOf(actor.unitCode())
                .flatMap(level -> units.withCode(level, actor.unitCode(), wanted.lastDay()))
                .orElseThrow(NothingDue::new);
        Due due = calendar.find(unit, form, wanted).orElseThrow(NothingDue::new);
        return desk.open(new Opening(unit.code(), form, wanted, "", due.day(), null));
    }
}

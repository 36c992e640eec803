package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.people.CommuneInView;

/** Which unit a page of the calendar is about: the one asked for, else the reader's own province or commune. */
@Component
class CalendarWhere {
    private final CommuneInView communes;
    private final Units units;
    private final Access access;

    CalendarWhere(CommuneInView communes, Units units, Access access) {
        this.communes = communes;
        this.units = units;
        this.access = access;
    }

    /**
     * Empty for a reader who sits at neither and asked for none.
     *
     * @throws UnitNotFound when there never was such a unit
     * @throws vn.ntm.access.ForeignUnit when it lies outside the reader's reach
     */
    Optional<Unit> find(String asked, LocalDate day) {
        Actor reader = access.require(Act.SEE_REPORTS);
        String code = asked.isBlank() ? reader.unitCode() : asked.strip();
        if (!UnitCodes.fits(UnitLevel.PROVINCE, code)) {
            return communes.find(asked, Act.SEE_REPORTS, day);
        }
        access.requireToRead(Act.SEE_REPORTS, code);
        return Optional.of(units.nearest(UnitLevel.PROVINCE, code, day).orElseThrow(() -> new UnitNotFound(code)));
    }

    /** Code of the province whose calendar the reader sees; the one asked for, else the one the reader sits in. */
    Optional<Unit> province(String asked, LocalDate day) {
        Actor reader = access.require(Act.SEE_REPORTS);
        String code = asked.strip();
        if (UnitCodes.fits(UnitLevel.PROVINCE, code)) {
            return units.nearest(UnitLevel.PROVINCE, code, day);
        }
        return find("", day)
                .or(() -> UnitCodes.levelOf(reader.unitCode())
                        .flatMap(level -> units.nearest(level, reader.unitCode(), day)))
                .flatMap(unit -> above(unit, day));
    }

    private Optional<Unit> above(Unit unit, LocalDate day) {
        return unit.level() == UnitLevel.PROVINCE
                ? Optional.of(unit)
                : units.lineage(unit, unit.nearest(day)).reversed().stream()
                        .filter(one -> one.level() == UnitLevel.PROVINCE)
                        .findFirst();
    }
}

package vn.ntm.people.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;

/** Who comes after a position: the same role in the unit that took over, or beside it in the same unit. */
@Component
class Heirs {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final Staff staff;

    Heirs(Units units, Staff staff) {
        this.units = units;
        this.staff = staff;
    }

    /** The unit as it was last, when it is no more on that day. */
    Optional<Unit> ended(String unitCode, LocalDate today) {
        return UnitCodes.levelOf(unitCode)
                .map(level -> units.validities(level, unitCode))
                .filter(known -> !known.isEmpty() && known.stream().noneMatch(unit -> unit.isValidOn(today)))
                .map(List::getLast);
    }

    /** What the unit went into; of a hamlet what its commune went into. */
    List<Unit> successors(Unit ended, LocalDate today) {
        String commune = ended.parentCode();
        return ended.level() == UnitLevel.HAMLET && commune != null
                ? ended(commune, today).map(units::successors).orElse(List.of())
                : units.successors(ended);
    }

    /** Positions near enough to take the work over: of the unit and its commune, of the units that took it over, of the one acting. */
    List<Position> candidates(Position from, String ownUnit, LocalDate today) {
        String commune = from.unitCode()
                .substring(0, Math.min(COMMUNE_CODE, from.unitCode().length()));
        Stream<String> taken = ended(commune, today).map(units::successors).orElse(List.of()).stream()
                .map(Unit::code);
        return Stream.concat(taken, Stream.of(commune, ownUnit))
                .distinct()
                .flatMap(code -> staff.withPositionsIn(code).stream())
                .filter(position -> !position.id().equals(from.id()))
                .distinct()
                .toList();
    }

    /** The one of the same role; in a unit that lives before one that is no more, with a holder before one without. */
    Optional<Position> proposal(Position from, List<Position> candidates, LocalDate today) {
        List<Position> same = candidates.stream()
                .filter(position -> position.role() == from.role())
                .filter(position -> ended(position.unitCode(), today).isEmpty())
                .toList();
        return same.stream()
                .filter(position -> position.holder() != null)
                .findFirst()
                .or(() -> same.stream().findFirst());
    }
}

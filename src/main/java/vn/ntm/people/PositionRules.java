package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role.Seat;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Whether a position can be set up so (handbook 14): the unit exists on the first day, the role sits at its level, the criteria are known. */
@Component
class PositionRules {
    private final Units units;
    private final CriteriaSets sets;
    private final Texts texts;

    PositionRules(Units units, CriteriaSets sets, Texts texts) {
        this.units = units;
        this.sets = sets;
        this.texts = texts;
    }

    Problems judge(NewPosition position) {
        Problems problems = new Problems();
        LocalDate to = position.to();
        problems.addIf(to != null && to.isBefore(position.from()), "to", "people.day.reversed");
        Optional<UnitLevel> level = UnitCodes.levelOf(position.unitCode());
        if (level.isEmpty()) {
            problems.add("unitCode", "people.unit.unreadable", position.unitCode());
        } else {
            judgeUnit(position, level.get(), problems);
        }
        judgeCriteria(position.criteria(), problems);
        return problems;
    }

    private void judgeUnit(NewPosition position, UnitLevel level, Problems problems) {
        problems.addIf(
                !fits(position.role().seat(), level),
                "role",
                "people.role.other-level",
                texts.of(position.role().nameKey()),
                texts.of("people.seat." + position.role().seat()));
        Optional<Unit> unit = units.withCode(level, position.unitCode(), position.from());
        if (unit.isEmpty()) {
            sayWhyNotThere(position, level, problems);
            return;
        }
        LocalDate end = unit.get().validTo();
        LocalDate to = position.to();
        if (level == UnitLevel.DISTRICT && end != null) {
            problems.addIf(to == null || to.isAfter(end), "to", "people.unit.districts-end", Vietnamese.date(end));
        }
    }

    private void sayWhyNotThere(NewPosition position, UnitLevel level, Problems problems) {
        List<Unit> known = units.validities(level, position.unitCode());
        String day = Vietnamese.date(position.from());
        if (known.isEmpty()) {
            problems.add("unitCode", "people.unit.unknown", position.unitCode());
            return;
        }
        Unit last = known.getLast();
        LocalDate end = last.validTo();
        if (level == UnitLevel.DISTRICT && end != null && position.from().isAfter(end)) {
            problems.add("unitCode", "people.unit.districts-ended", day);
        } else if (end != null && position.from().isAfter(end)) {
            problems.add("unitCode", "people.unit.ended", last.fullName(), Vietnamese.date(end), successors(last));
        } else {
            problems.add("unitCode", "people.unit.not-yet", known.getFirst().fullName(), day);
        }
    }

    /** " Nay thuộc Xã Lam Vỹ (05542)." or nothing. */
    private String successors(Unit unit) {
        List<Unit> now = units.successors(unit);
        return now.isEmpty()
                ? ""
                : " "
                        + texts.of(
                                "people.unit.now",
                                now.stream()
                                        .map(one -> one.fullName() + " (" + one.code() + ")")
                                        .collect(Collectors.joining(", ")));
    }

    private void judgeCriteria(List<String> criteria, Problems problems) {
        Set<String> known = sets.outlines().stream()
                .map(CriteriaSetOutline::criteria)
                .flatMap(List::stream)
                .map(criterion -> String.valueOf(criterion.number()))
                .collect(Collectors.toSet());
        criteria.stream()
                .filter(number -> !known.contains(number))
                .findFirst()
                .ifPresent(unknown -> problems.add("criteria", "people.criterion.unknown", unknown));
    }

    private static boolean fits(Seat seat, UnitLevel level) {
        return switch (seat) {
            case HAMLET -> level == UnitLevel.HAMLET;
            case COMMUNE -> level == UnitLevel.COMMUNE;
            case DISTRICT -> level == UnitLevel.DISTRICT;
            case PROVINCE -> level == UnitLevel.PROVINCE;
            case ANY -> level == UnitLevel.COMMUNE || level == UnitLevel.PROVINCE;
        };
    }
}

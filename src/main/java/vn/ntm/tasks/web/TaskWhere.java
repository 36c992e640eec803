package vn.ntm.tasks.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.planning.Plan;
import vn.ntm.planning.Planning;

/** Of which commune a page shows tasks, and what there is to choose from in it. */
@Component
class TaskWhere {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final HomeCommune home;
    private final Staff staff;
    private final Planning planning;
    private final CriteriaSets sets;
    private final Access access;

    TaskWhere(Units units, HomeCommune home, Staff staff, Planning planning, CriteriaSets sets, Access access) {
        this.units = units;
        this.home = home;
        this.staff = staff;
        this.planning = planning;
        this.sets = sets;
        this.access = access;
    }

    /** The commune asked for, or the reader's own; empty for a reader who sits at none and asked for none. */
    Optional<String> commune(String asked) {
        Actor reader = access.require(Act.SEE_TASKS);
        if (!asked.isEmpty()) {
            access.requireToRead(Act.SEE_TASKS, asked);
            return isCommune(asked) ? Optional.of(asked) : Optional.empty();
        }
        String own = reader.unitCode();
        return Stream.concat(
                        home.find().map(HomeCommune.Home::code).stream(),
                        Stream.of(own.length() > COMMUNE_CODE ? own.substring(0, COMMUNE_CODE) : own))
                .filter(reader.scope()::reads)
                .filter(this::isCommune)
                .findFirst();
    }

    private boolean isCommune(String code) {
        return code.length() == COMMUNE_CODE
                && !units.validities(UnitLevel.COMMUNE, code).isEmpty();
    }

    String name(String commune) {
        List<Unit> known = units.validities(UnitLevel.COMMUNE, commune);
        return known.isEmpty() ? commune : known.getLast().fullName();
    }

    /** Positions of the commune and its hamlets with who holds them. */
    List<Option> positions(String commune) {
        return staff.withPositionsIn(commune).stream().map(TaskWhere::option).toList();
    }

    private static Option option(Position position) {
        String holder = position.holder();
        return new Option(
                position.id().toString(), holder == null ? position.title() : position.title() + " – " + holder);
    }

    List<Option> hamlets(String commune) {
        return units.hamletsOf(commune, staff.today()).stream()
                .map(hamlet -> new Option(hamlet.unit().code(), hamlet.unit().fullName()))
                .toList();
    }

    /** The set that the tasks of the commune speak of: that of its plan, or the newest for communes. */
    Optional<PublishedSet> set(String commune) {
        return planning.latestOf(commune)
                .map(Plan::criteriaSet)
                .or(() -> sets.outlines().stream()
                        .filter(set -> set.level().equals("commune"))
                        .map(set -> set.id())
                        .reduce((earlier, later) -> later))
                .flatMap(sets::current);
    }

    /** Criteria to choose from: number and name. */
    List<Option> criteria(Optional<PublishedSet> set) {
        return set.stream()
                .flatMap(one -> one.criteria().stream())
                .sorted(Comparator.comparingInt(criterion -> criterion.number()))
                .map(criterion ->
                        new Option(String.valueOf(criterion.number()), criterion.number() + " " + criterion.name()))
                .toList();
    }
}

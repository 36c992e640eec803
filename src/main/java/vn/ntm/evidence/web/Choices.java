package vn.ntm.evidence.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.EvidenceYears;
import vn.ntm.evidence.Evidences;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** What can be chosen on the forms of evidence: units, sets, criteria, years. */
@Component
class Choices {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final UnitLabels labels;
    private final HomeCommune home;
    private final CriteriaSets sets;
    private final EvidenceYears years;
    private final Evidences evidences;
    private final EvidenceLines lines;
    private final Access access;
    private final Texts texts;

    Choices(
            Units units,
            UnitLabels labels,
            HomeCommune home,
            CriteriaSets sets,
            EvidenceYears years,
            Evidences evidences,
            EvidenceLines lines,
            Access access,
            Texts texts) {
        this.units = units;
        this.labels = labels;
        this.home = home;
        this.sets = sets;
        this.years = years;
        this.evidences = evidences;
        this.lines = lines;
        this.access = access;
        this.texts = texts;
    }

    /** The unit asked for when it may be read, else the one the position sits in, else the home commune; nothing for a province without one. */
    Optional<String> unit(String asked) {
        Actor actor = access.actor();
        if (asked.length() >= COMMUNE_CODE && actor.scope().reads(asked) && isKnown(asked)) {
            return Optional.of(asked);
        }
        if (actor.unitCode().length() >= COMMUNE_CODE) {
            return Optional.of(actor.unitCode());
        }
        return home.find()
                .map(HomeCommune.Home::code)
                .filter(code -> actor.scope().reads(code));
    }

    /** The commune of the unit and its hamlets in that year, as far as the act may be done there. */
    List<Choice> unitsToChange(Act act, String unit, int year) {
        return around(unit, year, code -> access.mayChange(act, code));
    }

    List<Choice> unitsToRead(String unit, int year) {
        return around(unit, year, code -> access.actor().scope().reads(code));
    }

    private List<Choice> around(String unit, int year, Function<String, Boolean> open) {
        String commune = unit.substring(0, COMMUNE_CODE);
        List<Choice> around = new ArrayList<>();
        if (open.apply(commune)) {
            around.add(new Choice(commune, labels.of(commune)));
        }
        units.hamletsOf(commune, dayFor(commune, year)).stream()
                .map(hamlet -> hamlet.unit())
                .filter(hamlet -> open.apply(hamlet.code()))
                .forEach(hamlet -> around.add(new Choice(hamlet.code(), hamlet.fullName())));
        return around;
    }

    /** The last day of the year on which the commune was there, not after today. */
    private LocalDate dayFor(String commune, int year) {
        LocalDate day = EvidenceYears.dayOf(year, evidences.today());
        List<Unit> known = units.validities(UnitLevel.COMMUNE, commune);
        LocalDate last = known.isEmpty() ? null : known.getLast().validTo();
        return last != null && last.isBefore(day) ? last : day;
    }

    /** The year that was typed, else the usual one of the unit. */
    int year(String typed, String unit) {
        return typed.matches("20\\d{2}") ? Integer.parseInt(typed) : years.usual(unit, evidences.today());
    }

    List<Choice> sets(int year) {
        return years.setsOf(year).stream()
                .map(set -> new Choice(set.id(), set.name()))
                .toList();
    }

    /** The set asked for, else the one for advanced communes of the year, else the first. */
    String set(String asked, int year) {
        if (sets.outlines().stream().anyMatch(set -> set.id().equals(asked))) {
            return asked;
        }
        List<CriteriaSetOutline> inForce = years.setsOf(year);
        return inForce.getFirst().id();
    }

    List<Choice> criteria(String set) {
        return sets.outlines().stream()
                .filter(one -> one.id().equals(set))
                .flatMap(one -> one.criteria().stream())
                .map(one -> new Choice(String.valueOf(one.number()), one.number() + ". " + one.name()))
                .toList();
    }

    <E extends Enum<E>> List<Choice> of(E[] all, Function<E, String> nameKey) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), texts.of(nameKey.apply(one))))
                .toList();
    }

    /** The unit in words: a hamlet by its name, a commune with its code. */
    String name(String unit) {
        String hamlet = lines.hamlet(unit);
        return hamlet.isEmpty() ? labels.of(unit) : hamlet + ", " + labels.of(unit.substring(0, COMMUNE_CODE));
    }

    private boolean isKnown(String code) {
        UnitLevel level = code.length() > COMMUNE_CODE ? UnitLevel.HAMLET : UnitLevel.COMMUNE;
        return !units.validities(level, code).isEmpty();
    }
}

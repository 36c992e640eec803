package vn.ntm.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.overview.UnitsOf;
import vn.ntm.overview.View;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;

/** Makes the filter of a page from its address; what is missing or cannot be shown becomes what is usual. */
@Component
@Transactional(readOnly = true)
class Filters {
    private static final String COMMUNE_LEVEL = "commune";

    private final CriteriaSets sets;
    private final Units units;
    private final Access access;
    private final Clock clock;
    private final Texts texts;

    Filters(CriteriaSets sets, Units units, Access access, Clock clock, Texts texts) {
        this.sets = sets;
        this.units = units;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    /** What an address asks for; every part may be empty. */
    private record Asked(String unit, String set, String year, String asOf, String units) {
        static Asked of(Map<String, String> address) {
            return new Asked(
                    address.getOrDefault("unit", ""),
                    address.getOrDefault("set", ""),
                    address.getOrDefault("year", ""),
                    address.getOrDefault("asOf", ""),
                    address.getOrDefault("units", ""));
        }
    }

    /**
     * The province or district asked for, else the reader's own.
     *
     * @throws UnitNotFound when there never was such a unit
     * @throws vn.ntm.access.ForeignUnit when it is not the reader's own
     */
    Filter of(Map<String, String> address) {
        Asked asked = Asked.of(address);
        Actor reader = access.require(Act.SEE_OVERVIEW);
        String unit = asked.unit().isBlank() ? reader.unitCode() : asked.unit().strip();
        access.requireToRead(Act.SEE_OVERVIEW, unit);
        Day day = day(asked.asOf());
        List<Integer> years = years();
        Optional<Integer> typed = year(asked.year(), years);
        int year = typed.orElseGet(() -> usualYear(day, years));
        List<CriteriaSetOutline> inForce = inForce(year);
        Optional<CriteriaSetOutline> chosen =
                inForce.stream().filter(set -> set.id().equals(asked.set())).findFirst();
        CriteriaSetOutline set = chosen.orElseGet(inForce::getFirst);
        boolean known = isKnown(set.id(), day);
        return new Filter(
                new View(
                        unit,
                        set.id(),
                        year,
                        known ? day.past() : null,
                        UnitsOf.of(asked.units()).orElse(UnitsOf.THEN)),
                name(unit),
                day.typed(),
                known ? problem(asked, day, typed, chosen, set, year) : tooEarly(day),
                inForce.stream()
                        .map(one -> new Filter.Choice(one.id(), one.name()))
                        .toList(),
                years,
                years.stream().filter(set::isInForceDuring).toList());
    }

    /** @param past null for the present */
    private record Day(
            String typed,
            @Nullable LocalDate past,
            @Nullable String problem) {}

    private Day day(String typed) {
        if (typed.isBlank()) {
            return new Day("", null, null);
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        if (day == null) {
            return new Day(typed.strip(), null, date.problem(texts));
        }
        return day.isBefore(today()) ? new Day(Vietnamese.date(day), day, null) : new Day("", null, null);
    }

    private @Nullable String problem(
            Asked asked,
            Day day,
            Optional<Integer> typed,
            Optional<CriteriaSetOutline> chosen,
            CriteriaSetOutline set,
            int year) {
        if (day.problem() != null) {
            return instead(day.problem());
        }
        if (!asked.year().isBlank() && typed.isEmpty()) {
            return texts.of("overview.problem.year", asked.year().strip(), year);
        }
        return asked.set().isBlank() || chosen.isPresent() ? null : texts.of("overview.problem.set", year, set.name());
    }

    private String tooEarly(Day day) {
        return instead(texts.of("overview.problem.too-early", day.typed()));
    }

    private String instead(String problem) {
        return problem + " " + texts.of("overview.problem.now");
    }

    private boolean isKnown(String set, Day day) {
        if (day.past() == null) {
            return true;
        }
        try {
            sets.asKnown(set, Vietnamese.endOf(day.past()));
            return true;
        } catch (CriteriaSetNotFound notYet) {
            return false;
        }
    }

    /** From the first year of the oldest set to this one, as far as some set is in force. */
    private List<Integer> years() {
        int first = communeSets().stream()
                .mapToInt(set -> set.effectiveFrom().getYear())
                .min()
                .orElse(today().getYear());
        return IntStream.rangeClosed(first, today().getYear())
                .filter(year -> !inForce(year).isEmpty())
                .boxed()
                .toList();
    }

    private static Optional<Integer> year(String asked, List<Integer> years) {
        return years.stream().filter(year -> String.valueOf(year).equals(asked)).findFirst();
    }

    private static int usualYear(Day day, List<Integer> years) {
        return Optional.ofNullable(day.past())
                .map(LocalDate::getYear)
                .filter(years::contains)
                .orElseGet(years::getLast);
    }

    private List<CriteriaSetOutline> inForce(int year) {
        return communeSets().stream().filter(set -> set.isInForceDuring(year)).toList();
    }

    private List<CriteriaSetOutline> communeSets() {
        return sets.outlines().stream()
                .filter(set -> COMMUNE_LEVEL.equals(set.level()))
                .toList();
    }

    private String name(String code) {
        return UnitCodes.levelOf(code)
                .flatMap(level -> units.nearest(level, code, today()))
                .map(Unit::fullName)
                .orElseThrow(() -> new UnitNotFound(code));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}

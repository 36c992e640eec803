package vn.ntm.roadmap.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.planning.Plan;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;

/** Makes the lens of a page from what was asked: what the newest plan speaks of where nothing was. */
@Component
class RoadmapLenses {
    private static final String COMMUNE_LEVEL = "commune";
    private static final int COMMUNE_CODE = 5;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS_AHEAD = 5;

    private final Roadmaps roadmaps;
    private final CriteriaSets sets;
    private final Units units;
    private final HomeCommune home;
    private final Access access;
    private final Clock clock;
    private final Texts texts;

    RoadmapLenses(
            Roadmaps roadmaps,
            CriteriaSets sets,
            Units units,
            HomeCommune home,
            Access access,
            Clock clock,
            Texts texts) {
        this.roadmaps = roadmaps;
        this.sets = sets;
        this.units = units;
        this.home = home;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    /** What an address asks for; every part may be missing. */
    record Asked(
            @Nullable String unit,
            @Nullable String set,
            @Nullable String year,
            @Nullable String asOf) {}

    /**
     * Empty for a reader who sits at no commune and asked for none.
     *
     * @throws UnitNotFound when there never was such a commune
     */
    Optional<Lens> of(Asked asked) {
        Actor reader = access.require(Act.SEE_ASSESSMENT);
        String unit = asked.unit();
        if (unit != null && !unit.isBlank()) {
            return Optional.of(of(unit.strip(), asked));
        }
        return Optional.of(ownCommune(reader))
                .filter(code -> reader.scope().reads(code))
                .filter(code -> !validities(code).isEmpty())
                .map(code -> of(code, asked));
    }

    /** The commune of the installation, or the reader's own where that one lies outside their reach. */
    private String ownCommune(Actor reader) {
        String own = reader.unitCode();
        return home.find()
                .map(HomeCommune.Home::code)
                .filter(reader.scope()::reads)
                .orElse(own.length() > COMMUNE_CODE ? own.substring(0, COMMUNE_CODE) : own);
    }

    private Lens of(String unit, Asked asked) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        List<Unit> validities = validities(unit);
        if (validities.isEmpty()) {
            throw new UnitNotFound(unit);
        }
        Moment moment = moment(asked.asOf());
        Optional<Plan> plan = roadmaps.planOf(unit, moment.knownAt());
        int year = year(asked.year(), plan);
        List<CriteriaSetOutline> titles = roadmaps.titlesOf(year);
        return new Lens(
                unit,
                name(validities, year),
                set(asked.set(), plan, titles),
                year,
                moment.typed(),
                moment.problem(),
                moment.past(),
                moment.knownAt(),
                moment.day(),
                titles);
    }

    private List<Unit> validities(String code) {
        return units.validities(UnitLevel.COMMUNE, code);
    }

    private int year(@Nullable String asked, Optional<Plan> plan) {
        int latest = today().getYear() + YEARS_AHEAD;
        if (asked != null && asked.strip().matches("\\d{4}")) {
            int year = Integer.parseInt(asked.strip());
            if (year >= FIRST_YEAR && year <= latest) {
                return year;
            }
        }
        return plan.map(Plan::year).orElse(today().getYear());
    }

    private CriteriaSetOutline set(@Nullable String asked, Optional<Plan> plan, List<CriteriaSetOutline> titles) {
        if (asked != null && !asked.isBlank()) {
            return communeSets()
                    .filter(set -> set.id().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> CriteriaSetNotFound.set(asked));
        }
        return titles.stream()
                .filter(set ->
                        plan.filter(one -> one.criteriaSet().equals(set.id())).isPresent())
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .or(() -> communeSets().reduce((earlier, later) -> later))
                .orElseThrow(() -> CriteriaSetNotFound.set(""));
    }

    private Stream<CriteriaSetOutline> communeSets() {
        return sets.outlines().stream().filter(set -> COMMUNE_LEVEL.equals(set.level()));
    }

    /** As it was called on the last day of the year, or nearest to it. */
    private static String name(List<Unit> validities, int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 31);
        return validities.stream()
                .filter(unit -> !unit.nearest(day).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(validities.getFirst())
                .fullName();
    }

    private Moment moment(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new Moment("", null, false, clock.instant(), today());
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        if (day == null) {
            return new Moment(typed.strip(), date.problem(texts), false, clock.instant(), today());
        }
        return day.isBefore(today())
                ? new Moment(Vietnamese.date(day), null, true, endOf(day), day)
                : new Moment("", null, false, clock.instant(), today());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant().minusNanos(1000);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Up to when things were known. */
    private record Moment(String typed, @Nullable String problem, boolean past, Instant knownAt, LocalDate day) {}
}

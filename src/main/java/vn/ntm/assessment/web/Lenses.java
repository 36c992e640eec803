package vn.ntm.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.HamletWord;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Values;

/** Makes the lens of a page from what was asked: what the newest plan speaks of where nothing was. */
@Component
@Transactional(readOnly = true)
class Lenses {
    private static final String COMMUNE_LEVEL = "commune";
    private static final int COMMUNE_CODE = 5;

    private final CriteriaSets sets;
    private final Assessment assessment;
    private final Units units;
    private final HomeCommune home;
    private final Values values;
    private final Access access;
    private final Clock clock;
    private final Texts texts;

    Lenses(
            CriteriaSets sets,
            Assessment assessment,
            Units units,
            HomeCommune home,
            Values values,
            Access access,
            Clock clock,
            Texts texts) {
        this.sets = sets;
        this.assessment = assessment;
        this.units = units;
        this.home = home;
        this.values = values;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    /** What an address asks for; every part may be missing. */
    record Asked(
            @Nullable String set,
            @Nullable String year,
            @Nullable String asOf) {}

    /** The commune of the installation, or the reader's own where that one lies outside their reach. */
    String ownCommune() {
        Actor reader = access.require(Act.SEE_ASSESSMENT);
        String own = reader.unitCode();
        return home.find()
                .map(HomeCommune.Home::code)
                .filter(reader.scope()::reads)
                .orElse(own.length() > COMMUNE_CODE ? own.substring(0, COMMUNE_CODE) : own);
    }

    /** @throws UnitNotFound when there never was such a commune */
    Lens of(String unit, Asked asked) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        Moment wanted = moment(asked.asOf());
        Optional<Snapshot> newest = assessment.newest(unit, wanted.knownAt());
        String id = set(asked.set(), newest);
        Moment moment = isKnown(id, wanted) ? wanted : tooEarly(wanted);
        PublishedSet set = sets.asKnown(id, moment.knownAt());
        List<Integer> years = years(set);
        int year = year(asked.year(), years).orElseGet(() -> usualYear(set, newest, years));
        return new Lens(
                unit,
                name(unit, year),
                HamletWord.of(values.hamlets(unit, year), texts),
                set,
                year,
                moment.typed(),
                problem(moment, asked.year(), years, year),
                moment.past(),
                moment.knownAt(),
                choices(),
                years,
                newest.orElse(null));
    }

    /** What was asked for and cannot be shown, and what is shown instead. */
    private @Nullable String problem(Moment moment, @Nullable String askedYear, List<Integer> years, int shown) {
        if (moment.problem() != null) {
            return moment.problem();
        }
        return askedYear == null
                        || askedYear.isBlank()
                        || year(askedYear, years).isPresent()
                ? null
                : texts.of("assessment.other-year", askedYear.strip(), years.getFirst(), years.getLast(), shown);
    }

    private List<Lens.Choice> choices() {
        return sets.outlines().stream()
                .filter(outline -> COMMUNE_LEVEL.equals(outline.level()))
                .map(outline -> new Lens.Choice(outline.id(), outline.name()))
                .toList();
    }

    private boolean isKnown(String set, Moment moment) {
        if (!moment.past()) {
            return true;
        }
        try {
            sets.asKnown(set, moment.knownAt());
            return true;
        } catch (CriteriaSetNotFound notYet) {
            return false;
        }
    }

    private Moment tooEarly(Moment wanted) {
        return new Moment(
                wanted.typed(), instead(texts.of("assessment.past.too-early", wanted.typed())), false, clock.instant());
    }

    private String instead(String problem) {
        return problem + " " + texts.of("assessment.past.problem");
    }

    private String set(@Nullable String asked, Optional<Snapshot> newest) {
        String id = asked != null && !asked.isBlank()
                ? asked
                : newest.map(Snapshot::criteriaSet).orElseGet(this::newestInForce);
        return sets.current(id)
                .filter(set -> COMMUNE_LEVEL.equals(set.level()))
                .map(PublishedSet::id)
                .orElseThrow(() -> CriteriaSetNotFound.set(id));
    }

    private String newestInForce() {
        return sets.outlines().stream()
                .filter(outline -> COMMUNE_LEVEL.equals(outline.level()))
                .filter(outline -> !outline.effectiveFrom().isAfter(today()))
                .reduce((one, other) -> other.effectiveFrom().isAfter(one.effectiveFrom()) ? other : one)
                .map(CriteriaSetOutline::id)
                .orElse("");
    }

    /** From the first to the last year of the set that has begun. */
    private List<Integer> years(PublishedSet set) {
        LocalDate end = set.effectiveTo();
        int last = end == null || end.isAfter(today()) ? today().getYear() : end.getYear();
        int first = set.effectiveFrom().getYear();
        return IntStream.rangeClosed(first, Math.max(first, last)).boxed().toList();
    }

    private static Optional<Integer> year(@Nullable String asked, List<Integer> years) {
        return years.stream().filter(year -> String.valueOf(year).equals(asked)).findFirst();
    }

    /** A plan made near the end of a year is for the next one. */
    private static int usualYear(PublishedSet set, Optional<Snapshot> newest, List<Integer> years) {
        return newest.filter(snapshot -> snapshot.criteriaSet().equals(set.id()))
                .map(snapshot -> snapshot.asOf().getYear() + (snapshot.asOf().getMonth() == Month.DECEMBER ? 1 : 0))
                .filter(years::contains)
                .orElse(years.getLast());
    }

    private String name(String code, int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 31);
        List<Unit> validities = units.validities(UnitLevel.COMMUNE, code);
        return validities.stream()
                .filter(unit -> !unit.nearest(day).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> validities.stream().findFirst())
                .map(Unit::fullName)
                .orElseThrow(() -> new UnitNotFound(code));
    }

    private Moment moment(@Nullable String typed) {
        Instant now = clock.instant();
        if (typed == null || typed.isBlank()) {
            return new Moment("", null, false, now);
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        if (day == null) {
            return new Moment(typed.strip(), instead(Objects.requireNonNullElse(date.problem(texts), "")), false, now);
        }
        return day.isBefore(today())
                ? new Moment(Vietnamese.date(day), null, true, Vietnamese.endOf(day))
                : new Moment("", null, false, now);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Up to when things were known. */
    private record Moment(String typed, @Nullable String problem, boolean past, Instant knownAt) {}
}

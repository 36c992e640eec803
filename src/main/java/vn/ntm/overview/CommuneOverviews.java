package vn.ntm.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.RuleBook;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.assessment.country.ManyStandings;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.shared.Vietnamese;

/** What a superior sees of the own communes: each judged as its own page says, at any moment. */
@Service
@Transactional(readOnly = true)
public class CommuneOverviews {
    private final Units units;
    private final Lineages lineages;
    private final Standings standings;
    private final ManyStandings many;
    private final Access access;
    private final Clock clock;

    CommuneOverviews(
            Units units, Lineages lineages, Standings standings, ManyStandings many, Access access, Clock clock) {
        this.units = units;
        this.lineages = lineages;
        this.standings = standings;
        this.many = many;
        this.access = access;
        this.clock = clock;
    }

    /**
     * All units of the province or district against all criteria.
     *
     * @throws vn.ntm.access.ForeignUnit when it is not the reader's own
     * @throws vn.ntm.criteria.CriteriaSetNotFound when there was no such set by then
     */
    public Matrix of(View view) {
        Actor reader = access.requireToRead(Act.SEE_OVERVIEW, view.unit());
        UnitLevel level = UnitCodes.levelOf(view.unit()).orElseThrow(() -> new UnitNotFound(view.unit()));
        Instant knownAt = view.knownAt();
        RuleBook rules = standings.rules(view.year(), knownAt == null ? clock.instant() : knownAt);
        PublishedSet set = rules.set(view.setId());
        LocalDate lawDay = rules.dayOf(set);
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        LocalDate day = view.units() == UnitsOf.THEN ? lawDay : today;
        List<Unit> there = units.communesWithin(level, view.unit(), today, day).stream()
                .filter(unit -> reader.scope().reads(unit.code()))
                .toList();
        Drawn drawn = view.units() == UnitsOf.THEN ? ofThen(view, there) : ofNow(view, set, there, lawDay);
        return new Matrix(
                view, drawn.set(), lawDay, drawn.knownAt(), drawn.rows(), outside(level, view.unit(), day, there));
    }

    /** The same in each of these years, as known at the same moment; a year in which the set was not known is left out. */
    public List<Matrix> inYears(View view, Collection<Integer> years) {
        return years.stream()
                .map(view::in)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same year as it was known at the end of each of these days; what was not known yet is left out. */
    public List<Matrix> onDays(View view, Collection<LocalDate> days) {
        return days.stream()
                .map(view::on)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Matrix> find(View view) {
        return isKnown(view) ? Optional.of(of(view)) : Optional.empty();
    }

    private record Drawn(PublishedSet set, Instant knownAt, List<UnitRow> rows) {}

    private List<Unit> outside(UnitLevel level, String code, LocalDate day, Collection<Unit> there) {
        Set<Unit> within = new HashSet<>(there);
        return units.communesWithin(level, code, day, day).stream()
                .filter(unit -> !within.contains(unit))
                .toList();
    }

    private Drawn ofThen(View view, List<Unit> there) {
        ManyStandings.Answer answer = many.of(codes(there), view.asked());
        List<UnitRow> rows = there.stream()
                .map(unit -> new UnitRow(unit, unit, answer.standings().get(unit.code()), List.of()))
                .toList();
        return new Drawn(answer.set(), answer.knownAt(), rows);
    }

    private Drawn ofNow(View view, PublishedSet set, List<Unit> there, LocalDate lawDay) {
        LocalDate since = LocalDate.of(view.year(), 1, 1);
        List<Lineages.Line> all =
                there.stream().map(unit -> lineages.of(unit, lawDay, since)).toList();
        List<Unit> judged =
                all.stream().map(Lineages.Line::then).flatMap(Optional::stream).toList();
        ManyStandings.Answer answer = many.of(codes(judged), view.asked());
        Map<Unit, CommuneStanding> former = former(view, set, all);
        List<UnitRow> rows =
                all.stream().map(line -> row(line, answer.standings(), former)).toList();
        return new Drawn(answer.set(), answer.knownAt(), rows);
    }

    private UnitRow row(Lineages.Line line, Map<String, CommuneStanding> standings, Map<Unit, CommuneStanding> former) {
        Unit then = line.then().orElse(null);
        CommuneStanding own = then == null ? null : standings.get(then.code());
        List<UnitRow.Former> before = line.former().stream()
                .map(one ->
                        new UnitRow.Former(one.unit(), one.extent(), isWithinReach(one.unit()), former.get(one.unit())))
                .toList();
        return new UnitRow(line.unit(), then, own, before);
    }

    /**
     * What merged units stood at. The values of a code that went on to the new unit are the old one's as they were known at the end of its last day; a
     * code of its own keeps its values for ever.
     */
    private Map<Unit, CommuneStanding> former(View view, PublishedSet set, List<Lineages.Line> all) {
        Map<Optional<LocalDate>, List<Unit>> byDay = new HashMap<>();
        for (Lineages.Line line : all) {
            for (Lineages.Former former : line.former()) {
                LocalDate last = former.unit().validTo();
                if (last != null && !last.isBefore(set.effectiveFrom()) && isWithinReach(former.unit())) {
                    boolean wentOn = former.unit().code().equals(line.unit().code());
                    byDay.computeIfAbsent(wentOn ? cut(view, last) : Optional.empty(), first -> new ArrayList<>())
                            .add(former.unit());
                }
            }
        }
        Map<Unit, CommuneStanding> standing = new HashMap<>();
        byDay.forEach((day, some) -> {
            View then = day.map(view::on).orElse(view);
            if (isKnown(then)) {
                Map<String, CommuneStanding> known =
                        many.of(codes(some), then.asked()).standings();
                some.stream()
                        .filter(unit -> known.containsKey(unit.code()))
                        .forEach(unit -> standing.put(unit, known.get(unit.code())));
            }
        });
        return standing;
    }

    /** Values of a year that was over before the unit ended are its own, whenever they were entered. */
    private static Optional<LocalDate> cut(View view, LocalDate last) {
        boolean yearWasOver = !last.isBefore(LocalDate.of(view.year(), 12, 31));
        boolean isEarlier = view.asOf() == null || last.isBefore(view.asOf());
        return yearWasOver || !isEarlier ? Optional.empty() : Optional.of(last);
    }

    private boolean isKnown(View view) {
        Instant knownAt = view.knownAt();
        try {
            standings
                    .rules(view.year(), knownAt == null ? clock.instant() : knownAt)
                    .set(view.setId());
            return true;
        } catch (CriteriaSetNotFound notYet) {
            return false;
        }
    }

    private boolean isWithinReach(Unit unit) {
        return access.actor().scope().everything()
                || access.actor().scope().reads().contains(unit.code());
    }

    private static List<String> codes(Collection<Unit> units) {
        return units.stream().map(Unit::code).distinct().toList();
    }
}

package vn.ntm.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Everything the product knows about administrative units and hamlets, at any day. */
@Service
@Transactional(readOnly = true)
public class Units implements Gazetteer {
    private record LineageOf(Unit unit, LocalDate on) implements KeptUnits.Asked<Unit> {}

    private record ValiditiesOf(UnitLevel level, String code) implements KeptUnits.Asked<Unit> {}

    private record PredecessorsOf(Unit unit) implements KeptUnits.Asked<Succession> {}

    private record EveryCommuneOn(LocalDate day) implements KeptUnits.Asked<CommuneOnDay> {}

    private record CommunesOf(UnitLevel level, String code, LocalDate on, LocalDate day)
            implements KeptUnits.Asked<Unit> {}

    private record HamletsOf(String commune, LocalDate on) implements KeptUnits.Asked<Hamlet> {}

    private final UnitReader units;
    private final SuccessionReader successions;
    private final SearchReader searches;
    private final Hamlets hamlets;
    private final KeptUnits kept;
    private final Access access;
    private final Audit audit;

    Units(
            UnitReader units,
            SuccessionReader successions,
            SearchReader searches,
            Hamlets hamlets,
            KeptUnits kept,
            Access access,
            Audit audit) {
        this.units = units;
        this.successions = successions;
        this.searches = searches;
        this.hamlets = hamlets;
        this.kept = kept;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public Optional<Unit> withCode(UnitLevel level, String code, LocalDate on) {
        return validities(level, code).stream()
                .filter(unit -> unit.isValidOn(on))
                .findFirst();
    }

    @Override
    public List<Unit> named(UnitLevel level, String name, LocalDate on) {
        Set<String> keys = Set.copyOf(List.of(UnitNames.key(name), UnitNames.key(UnitNames.withoutWord(level, name))));
        return units.named(level, keys, on).stream()
                .sorted(UnitNames.closestTo(level, name))
                .toList();
    }

    @Override
    public List<Unit> lineage(Unit unit, LocalDate on) {
        return kept.answer(new LineageOf(unit, on), () -> units.lineage(unit, on));
    }

    @Override
    public List<Unit> successors(Unit unit) {
        return successionsOf(unit).stream()
                .filter(line -> line.trust().canBeFollowed())
                .map(Succession::to)
                .toList();
    }

    @Override
    public boolean levelExists(UnitLevel level, LocalDate on) {
        return units.levelExists(level, on);
    }

    /** Every time the code has had a meaning, oldest first. */
    public List<Unit> validities(UnitLevel level, String code) {
        return kept.answer(new ValiditiesOf(level, code), () -> units.validities(level, code));
    }

    /** Those of the codes that a commune or hamlet had on some day of the year. */
    public Set<String> settlementsOf(int year, Set<String> codes) {
        return units.settlementsOf(year, codes);
    }

    /** What the code meant on that day, else what it meant last before, else what it came to mean first. */
    public Optional<Unit> nearest(UnitLevel level, String code, LocalDate day) {
        List<Unit> all = validities(level, code);
        return all.stream()
                .filter(unit -> !unit.nearest(day).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** Every commune there has ever been, by the same rule, in the order of the codes. */
    public List<CommuneOnDay> communesOn(LocalDate day) {
        return kept.answer(new EveryCommuneOn(day), () -> units.communesOn(day, null));
    }

    /** Those of the codes, by the same rule; a code that no commune ever had is left out. */
    public List<CommuneOnDay> communesOn(LocalDate day, Collection<String> codes) {
        return units.communesOn(day, codes);
    }

    /**
     * Communes that were there on {@code day}, as they were called then, of all whose data a body at the unit answers for on {@code on}; in the order of
     * their names.
     */
    public List<Unit> communesWithin(UnitLevel level, String code, LocalDate on, LocalDate day) {
        return kept.answer(
                new CommunesOf(level, code, on, day), () -> units.communesOf(codesWithin(level, code, on), day));
    }

    /** How many units of each level there were on that day; a level without units is left out. */
    public Map<UnitLevel, Long> counts(LocalDate on) {
        return units.counts(on);
    }

    public List<Unit> provinces(LocalDate on) {
        return units.provinces(on);
    }

    /** Administrative units directly below; hamlets are asked for by {@link #hamletsOf}. */
    public List<Unit> children(Unit parent, LocalDate on) {
        return units.children(parent, on);
    }

    /** What became of the unit, doubtful lines included. */
    public List<Succession> successionsOf(Unit unit) {
        return successions.outOf(unit);
    }

    /** What the unit came from, doubtful lines included. */
    public List<Succession> predecessorsOf(Unit unit) {
        return kept.answer(new PredecessorsOf(unit), () -> successions.into(unit));
    }

    /**
     * Codes whose data a body at the unit answers for on that day: its own, those of all administrative units below it, and those of units that
     * went wholly into one of these.
     */
    public Set<String> codesWithin(UnitLevel level, String code, LocalDate on) {
        return units.codesWithin(level, code, on);
    }

    public UnitHits search(UnitSearch search) {
        return searches.search(search);
    }

    public List<Hamlet> hamletsOf(String communeCode, LocalDate on) {
        return kept.answer(new HamletsOf(communeCode, on), () -> hamlets.of(communeCode, on));
    }

    /** Hamlets of the commune on the day, or on the nearest day on which it was there. */
    public List<Hamlet> hamletsNear(String communeCode, LocalDate day) {
        return nearest(UnitLevel.COMMUNE, communeCode, day)
                .map(commune -> hamletsOf(communeCode, commune.nearest(day)))
                .orElse(List.of());
    }

    /** Sees to it that the commune has {@code count} hamlets on that day; those that were missing have a number instead of a name. */
    @Transactional
    public List<Hamlet> addHamlets(String communeCode, LocalDate on, int count) {
        access.requireToChange(Act.CHANGE_UNITS, Actor.WHOLE_COUNTRY);
        if (count > TooManyHamlets.MOST) {
            throw new TooManyHamlets(count);
        }
        Unit commune = withCode(UnitLevel.COMMUNE, communeCode, on).orElseThrow(() -> new UnitNotFound(communeCode));
        int missing = count - hamletsOf(communeCode, on).size();
        int highest = hamlets.highestNumber(communeCode);
        String word = hamlets.wordIn(commune, lineage(commune, on).getLast().code());
        hamlets.addNameless(commune, word, highest + 1, highest + missing);
        if (missing > 0) {
            audit.changed(
                    "organization.audit.hamlets-added",
                    new Subject("unit", communeCode, commune.fullName(), Actor.WHOLE_COUNTRY),
                    new HamletCount(count - missing),
                    new HamletCount(count));
        }
        return hamletsOf(communeCode, on);
    }

    private record HamletCount(int hamlets) {}
}

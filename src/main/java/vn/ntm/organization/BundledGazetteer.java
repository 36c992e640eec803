package vn.ntm.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gazetteer of the unit files that ship with the product; needs no database. Safe for use by several threads. */
public final class BundledGazetteer implements Gazetteer {
    private final Map<UnitLevel, Map<String, List<Unit>>> byCode = new EnumMap<>(UnitLevel.class);
    private final Map<UnitLevel, Map<String, List<Unit>>> byName = new EnumMap<>(UnitLevel.class);
    private @Nullable Map<String, List<SuccessionLine>> succession;

    private BundledGazetteer(List<Unit> units) {
        for (UnitLevel level : UnitLevel.values()) {
            byCode.put(level, new HashMap<>());
        }
        for (Unit unit : units) {
            levelOf(unit)
                    .computeIfAbsent(unit.code(), code -> new ArrayList<>(2))
                    .add(unit);
        }
    }

    public static BundledGazetteer load() {
        return new BundledGazetteer(BundledUnits.units());
    }

    @Override
    public Optional<Unit> withCode(UnitLevel level, String code, LocalDate on) {
        return known(byCode, level).getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.isValidOn(on))
                .findFirst();
    }

    @Override
    public List<Unit> named(UnitLevel level, String name, LocalDate on) {
        Map<String, List<Unit>> names = namesOf(level);
        return Stream.of(name, UnitNames.withoutWord(level, name))
                .map(UnitNames::key)
                .distinct()
                .flatMap(key -> names.getOrDefault(key, List.of()).stream())
                .filter(unit -> unit.isValidOn(on))
                .sorted(UnitNames.closestTo(level, name))
                .toList();
    }

    @Override
    public List<Unit> lineage(Unit unit, LocalDate on) {
        List<Unit> line = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent()) {
            line.add(next.get());
            next = parentOf(next.get(), on);
        }
        return List.copyOf(line);
    }

    @Override
    public List<Unit> successors(Unit unit) {
        return linesFrom(unit.code()).stream()
                .filter(line -> line.leadsFrom(unit) && line.trust().canBeFollowed())
                .flatMap(line -> withCode(line.newLevel(), line.newCode(), line.newFrom()).stream())
                .toList();
    }

    @Override
    public boolean levelExists(UnitLevel level, LocalDate on) {
        return known(byCode, level).values().stream()
                .flatMap(Collection::stream)
                .anyMatch(unit -> unit.isValidOn(on));
    }

    private Optional<Unit> parentOf(Unit unit, LocalDate on) {
        String parent = unit.parentCode();
        if (parent == null) {
            return Optional.empty();
        }
        return unit.level().above().stream()
                .flatMap(level -> withCode(level, parent, on).stream())
                .findFirst();
    }

    private synchronized List<SuccessionLine> linesFrom(String code) {
        if (succession == null) {
            succession = new HashMap<>();
            for (SuccessionLine line : BundledUnits.succession()) {
                succession
                        .computeIfAbsent(line.oldCode(), old -> new ArrayList<>(1))
                        .add(line);
            }
        }
        return succession.getOrDefault(code, List.of());
    }

    /** Names are put in order when the first one of a level is asked for: that is the dear part. */
    private synchronized Map<String, List<Unit>> namesOf(UnitLevel level) {
        return byName.computeIfAbsent(level, asked -> {
            Map<String, List<Unit>> names = new HashMap<>();
            known(byCode, asked).values().stream()
                    .flatMap(Collection::stream)
                    .forEach(unit -> names.computeIfAbsent(UnitNames.key(unit.name()), key -> new ArrayList<>(2))
                            .add(unit));
            return names;
        });
    }

    private Map<String, List<Unit>> levelOf(Unit unit) {
        return known(byCode, unit.level());
    }

    private static Map<String, List<Unit>> known(Map<UnitLevel, Map<String, List<Unit>>> levels, UnitLevel level) {
        return levels.getOrDefault(level, Map.of());
    }
}

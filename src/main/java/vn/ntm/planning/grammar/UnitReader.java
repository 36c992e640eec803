package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.grammar.UnitNamesInText.Level;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanUnit;

/** Finds the commune a plan is for: by the names in letterhead, subject and text, and by what the gazetteer knows of them. */
final class UnitReader {
    private static final int OF_ISSUER = 40;
    private static final int OF_SUBJECT = 20;
    private static final int OF_PLACE = 5;

    private final Gazetteer gazetteer;

    UnitReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    PlanUnit read(PlanHead head, List<Block> blocks) {
        UnitNamesInText names = names(head, blocks);
        List<LocalDate> days = days(head);
        for (LocalDate day : days) {
            Optional<PlanUnit> known = known(names, day);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new PlanUnit(
                names.best(Level.COMMUNE).orElse(null),
                district(names, days),
                named(UnitLevel.PROVINCE, names, days),
                null);
    }

    private static UnitNamesInText names(PlanHead head, List<Block> blocks) {
        UnitNamesInText names = new UnitNamesInText();
        read(names, head.issuer(), OF_ISSUER);
        read(names, head.parent(), OF_ISSUER);
        read(names, head.subject(), OF_SUBJECT);
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.LETTERHEAD && block.kind() != Block.Kind.TITLE) {
                names.read(block.text(), 1);
            }
        }
        Found<String> place = head.place();
        if (place != null) {
            names.vote(Level.COMMUNE, place.value(), OF_PLACE);
        }
        return names;
    }

    private static void read(UnitNamesInText names, @Nullable Found<String> words, int weight) {
        if (words != null) {
            names.read(words.value(), weight);
        }
    }

    /** The plan's own date, else the first and the last day of its year. */
    private static List<LocalDate> days(PlanHead head) {
        Found<LocalDate> date = head.date();
        Found<Integer> year = head.year();
        if (date != null) {
            return List.of(date.value());
        }
        return year == null ? List.of() : List.of(LocalDate.of(year.value(), 1, 1), LocalDate.of(year.value(), 12, 31));
    }

    private Optional<PlanUnit> known(UnitNamesInText names, LocalDate day) {
        for (String commune : names.names(Level.COMMUNE)) {
            List<Unit> candidates = gazetteer.named(UnitLevel.COMMUNE, commune, day);
            List<Unit> fitting = fitting(candidates, names, day);
            if (fitting.size() == 1) {
                return Optional.of(unit(fitting.getFirst(), day));
            }
            if (!candidates.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Those candidates whose district and province are the ones that the text names, as far as it names any. */
    private List<Unit> fitting(List<Unit> candidates, UnitNamesInText names, LocalDate day) {
        List<Unit> fitting = candidates;
        for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.CITY)) {
            List<Unit> agreeing = agreeing(fitting, names.names(level), day);
            fitting = agreeing.isEmpty() ? fitting : agreeing;
        }
        return fitting;
    }

    private List<Unit> agreeing(List<Unit> candidates, List<String> above, LocalDate day) {
        for (String name : above) {
            List<Unit> agreeing = candidates.stream()
                    .filter(unit -> gazetteer.lineage(unit, day).stream()
                            .skip(1)
                            .anyMatch(upper -> Fold.of(upper.name()).equals(Fold.of(name))))
                    .toList();
            if (!agreeing.isEmpty()) {
                return agreeing;
            }
        }
        return List.of();
    }

    private PlanUnit unit(Unit commune, LocalDate day) {
        List<Unit> lineage = gazetteer.lineage(commune, day);
        return new PlanUnit(
                commune.name(), name(lineage, UnitLevel.DISTRICT), name(lineage, UnitLevel.PROVINCE), commune.code());
    }

    private static @Nullable String name(List<Unit> lineage, UnitLevel level) {
        return lineage.stream()
                .filter(unit -> unit.level() == level)
                .map(Unit::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String district(UnitNamesInText names, List<LocalDate> days) {
        boolean exists = days.isEmpty() || gazetteer.levelExists(UnitLevel.DISTRICT, days.getFirst());
        return exists ? named(UnitLevel.DISTRICT, names, days) : null;
    }

    /** A name of the level itself, or of a city that the gazetteer has at that level. */
    private @Nullable String named(UnitLevel level, UnitNamesInText names, List<LocalDate> days) {
        List<String> cities = new ArrayList<>();
        for (LocalDate day : days) {
            names.names(Level.CITY).stream()
                    .filter(city -> !gazetteer.named(level, city, day).isEmpty())
                    .forEach(cities::add);
        }
        Level word = level == UnitLevel.PROVINCE ? Level.PROVINCE : Level.DISTRICT;
        return Stream.concat(names.best(word).stream(), cities.stream())
                .findFirst()
                .orElse(null);
    }
}

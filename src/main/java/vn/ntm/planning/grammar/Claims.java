package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.names.Counted;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.names.Mention;
import vn.ntm.planning.grammar.names.Stance;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;

/** Gathers what a plan says of criteria, in order. A list that only repeats what another one said before adds nothing. */
final class Claims {
    /** Where a claim stands and which list, table or sentence it belongs to. */
    record Place(int line, int group, @Nullable String marker) {}

    /** A count with the place and the words around it. */
    record CountPlace(Counted counted, int line, String quote) {}

    private final CriterionNames names;
    private final @Nullable Integer year;
    private final List<Baseline.Claim> claims = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<CountPlace> counts = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Integer> groupOfMet = new HashMap<>();
    private final Map<Integer, Integer> groupOfMissing = new HashMap<>();
    private final Set<Integer> wanted = new HashSet<>();

    private Stance rest = Stance.NONE;
    private @Nullable Place placeOfRest;

    /** @param year the year the plan is for */
    Claims(CriterionNames names, @Nullable Integer year) {
        this.names = names;
        this.year = year;
    }

    CriterionNames names() {
        return names;
    }

    @Nullable
    Integer year() {
        return year;
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    void claim(Mention mention, Stance stance, Place place) {
        mentions.add(mention);
        OptionalInt criterion = mention.criterionIn(names);
        if (criterion.isEmpty() || stance == Stance.NONE) {
            return;
        }
        int number = criterion.getAsInt();
        String written = mention.name();
        String name = written == null ? names.nameOf(number) : written;
        if (stance == Stance.TARGET) {
            if (wanted.add(number)) {
                targets.add(new Target(number, name, place.line()));
            }
            return;
        }
        boolean met = stance == Stance.MET;
        Integer earlier = (met ? groupOfMet : groupOfMissing).putIfAbsent(number, place.group());
        if (earlier == null || earlier == place.group()) {
            claims.add(new Baseline.Claim(number, name, met, place.line(), place.marker()));
        }
    }

    /** "Các tiêu chí còn lại đã đạt": says it of every criterion that nothing else was said of. */
    void rest(Stance stance, Place place) {
        rest = stance;
        placeOfRest = place;
    }

    /** Settles what is said of the rest, once everything else has been read. */
    void settle() {
        Place place = placeOfRest;
        if (place == null || (groupOfMet.isEmpty() && groupOfMissing.isEmpty())) {
            return;
        }
        for (int number = 1; number <= names.highest(); number++) {
            if (!groupOfMet.containsKey(number)
                    && !groupOfMissing.containsKey(number)
                    && !names.nameOf(number).isEmpty()) {
                claims.add(new Baseline.Claim(number, names.nameOf(number), rest == Stance.MET, place.line(), null));
            }
        }
    }

    void count(Counted counted, int line, String quote) {
        counts.add(new CountPlace(counted, line, quote));
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Baseline.Claim> claims() {
        return claims;
    }

    List<Target> targets() {
        return targets;
    }

    List<Baseline.Count> counts() {
        return counts.stream()
                .filter(count -> count.counted().stance() != Stance.TARGET)
                .map(count -> new Baseline.Count(
                        count.counted().max(), count.counted().stance() == Stance.MET, count.line(), count.quote()))
                .toList();
    }

    /** A number left open is a total when it is above what has been met already. */
    List<TargetCount> targetCounts() {
        int met = (int) claims.stream()
                .filter(Baseline.Claim::met)
                .map(Baseline.Claim::criterion)
                .distinct()
                .count();
        int counted = counts().stream()
                .filter(Baseline.Count::met)
                .mapToInt(Baseline.Count::count)
                .max()
                .orElse(0);
        int known = Math.max(met, counted);
        return counts.stream()
                .filter(count -> count.counted().stance() == Stance.TARGET)
                .map(count -> targetCount(count, known))
                .toList();
    }

    private static TargetCount targetCount(CountPlace count, int known) {
        Counted counted = count.counted();
        boolean total = switch (counted.measure()) {
            case TOTAL -> true;
            case ADDED -> false;
            case OPEN -> known > 0 && counted.min() > known;
        };
        return new TargetCount(counted.min(), counted.max(), total, count.line(), count.quote());
    }
}

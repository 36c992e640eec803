package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.grammar.text.Fold;

/** Decides which set a plan's criterion names belong to; only names that the sets do not share can decide. */
public final class SetRecognition {
    private static final double SAME = 0.82;

    /** How sure a tie broken by the plan's year alone can be. */
    private static final double BY_YEAR = 0.4;

    private final List<CriteriaSetOutline> sets;

    public SetRecognition(List<CriteriaSetOutline> sets) {
        this.sets = List.copyOf(sets);
    }

    /** The set that explains the mentions best, with how sure that is; null when the names cannot tell. */
    public record Verdict(@Nullable CriteriaSetOutline set, double confidence, List<CriteriaSetOutline> possible) {
        public Verdict {
            possible = List.copyOf(possible);
        }
    }

    public Verdict judge(List<Mention> mentions, @Nullable Integer year) {
        List<Mention> evidence = distinct(mentions);
        Map<CriteriaSetOutline, boolean[]> matches = new LinkedHashMap<>();
        sets.forEach(set -> matches.put(set, matches(set, evidence)));
        int best =
                matches.values().stream().mapToInt(SetRecognition::count).max().orElse(0);
        if (best == 0) {
            return new Verdict(null, 0, List.of());
        }
        List<CriteriaSetOutline> leaders = sets.stream()
                .filter(set -> count(matches.getOrDefault(set, new boolean[0])) == best)
                .toList();
        return leaders.size() == 1 ? verdict(leaders.getFirst(), matches, evidence.size()) : tie(leaders, year);
    }

    private static Verdict verdict(
            CriteriaSetOutline leader, Map<CriteriaSetOutline, boolean[]> matches, int evidence) {
        boolean[] own = matches.getOrDefault(leader, new boolean[0]);
        int lead = evidence;
        for (Map.Entry<CriteriaSetOutline, boolean[]> rival : matches.entrySet()) {
            if (!rival.getKey().equals(leader) && rival.getKey().level().equals(leader.level())) {
                lead = Math.min(lead, count(own) - count(rival.getValue()));
            }
        }
        double explained = (double) count(own) / evidence;
        double confidence = explained * (1 - Math.pow(0.5, lead));
        return new Verdict(leader, Math.round(confidence * 100) / 100.0, List.of(leader));
    }

    /** Equally good sets: those for communes before those for hamlets, those in force in the plan's year before others. */
    private static Verdict tie(List<CriteriaSetOutline> leaders, @Nullable Integer year) {
        List<CriteriaSetOutline> left =
                leaders.stream().filter(set -> set.level().equals("commune")).toList();
        List<CriteriaSetOutline> communes = left.isEmpty() ? leaders : left;
        List<CriteriaSetOutline> inForce = year == null
                ? communes
                : communes.stream().filter(set -> set.isInForceDuring(year)).toList();
        List<CriteriaSetOutline> possible = inForce.isEmpty() ? communes : inForce;
        return possible.size() == 1
                ? new Verdict(possible.getFirst(), BY_YEAR, possible)
                : new Verdict(null, 0, possible);
    }

    private static boolean[] matches(CriteriaSetOutline set, List<Mention> evidence) {
        boolean[] matches = new boolean[evidence.size()];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = matches(set, evidence.get(i));
        }
        return matches;
    }

    private static boolean matches(CriteriaSetOutline set, Mention mention) {
        String written = mention.name();
        if (written == null) {
            return false;
        }
        CriterionName name = new CriterionName(written);
        OptionalInt number = mention.number();
        return set.criteria().stream()
                .filter(criterion -> number.isEmpty() || criterion.number() == number.getAsInt())
                .anyMatch(criterion -> isSame(criterion.name(), name));
    }

    private static boolean isSame(String official, CriterionName written) {
        return new CriterionName(official).likeness(written) >= SAME
                || ShortNames.abbreviated(official).stream()
                        .anyMatch(abbreviated -> new CriterionName(abbreviated).likeness(written) == 1);
    }

    /** Each name with its number once, the surest spelling of it; a number alone says nothing of the set. */
    private static List<Mention> distinct(List<Mention> mentions) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(mention -> mention.number().isEmpty()));
        for (Mention mention : ordered) {
            String name = mention.name();
            if (name != null) {
                String key = Fold.of(name);
                distinct.putIfAbsent(key, mention);
            }
        }
        return List.copyOf(distinct.values());
    }

    private static int count(boolean[] matches) {
        int count = 0;
        for (boolean match : matches) {
            count += match ? 1 : 0;
        }
        return count;
    }
}

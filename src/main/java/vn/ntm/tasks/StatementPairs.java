package vn.ntm.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.shared.VietnameseText;

/** Which statement of work in one text is which in another: the same words first, then the most alike, of equals the one that stands at the same place. */
final class StatementPairs {
    /** Statements that share at least this part of their words are one that was reworded. */
    private static final double ALIKE = 0.5;

    private static final double SAME_PLACE = 0.1;

    private StatementPairs() {}

    /** A statement in both texts; {@code before} is null for new work, {@code after} for work that was dropped. */
    record Pair(@Nullable Work before, @Nullable Work after) {
        /** Whether both say the same in the same words, of the same criteria, by the same people and day. */
        boolean isUnchanged() {
            return before != null
                    && after != null
                    && key(before).equals(key(after))
                    && before.criteria().equals(after.criteria())
                    && Optional.ofNullable(before.lead()).equals(Optional.ofNullable(after.lead()))
                    && Optional.ofNullable(before.due()).equals(Optional.ofNullable(after.due()));
        }
    }

    private record Candidate(Work before, Work after, double score) {}

    /** In the order of the later text; what was dropped comes last, in the order of the earlier. */
    static List<Pair> of(List<Work> before, List<Work> after) {
        List<Candidate> candidates = new ArrayList<>();
        before.forEach(one -> after.stream()
                .map(other -> new Candidate(one, other, score(one, other)))
                .filter(candidate -> candidate.score() >= ALIKE)
                .forEach(candidates::add));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Work[] found = new Work[after.size()];
        Set<Work> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            int place = after.indexOf(candidate.after());
            if (found[place] == null && taken.add(candidate.before())) {
                found[place] = candidate.before();
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            pairs.add(new Pair(found[i], after.get(i)));
        }
        before.stream().filter(one -> !taken.contains(one)).forEach(one -> pairs.add(new Pair(one, null)));
        return pairs;
    }

    private static double score(Work one, Work other) {
        double place = one.path().equals(other.path()) ? SAME_PLACE : 0;
        return (key(one).equals(key(other)) ? 2 : alike(one, other)) + place;
    }

    /** The part of the words of the longer one that both share, 0 to 1. */
    private static double alike(Work one, Work other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.max(words.size(), others.size()));
    }

    private static Set<String> words(Work work) {
        return new HashSet<>(List.of(key(work).split("[^\\p{L}\\p{N}]+")));
    }

    private static String key(Work work) {
        return VietnameseText.searchKey(work.text());
    }
}

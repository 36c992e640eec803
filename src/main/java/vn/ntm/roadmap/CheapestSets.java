package vn.ntm.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest ways to meet so many more criteria: exact, by branch and bound over the candidates in the order of their price. A branch is left
 * only when even its cheapest completion costs more than the worst of the alternatives kept.
 */
public final class CheapestSets {
    private final Wish wish;
    private final List<Candidate> candidates;
    private final List<Bundle> best = new ArrayList<>();
    private final List<Candidate> chosen = new ArrayList<>();

    /** A criterion that could be met, and what it takes. */
    public record Candidate(int criterion, Estimate estimate) {}

    /** What is to be as small as possible. */
    public enum By {
        MONEY,
        EFFORT,
        /** The day the last one is done. */
        DEADLINE
    }

    /**
     * What is looked for.
     *
     * @param criteria how many more are to be met
     * @param until the last day allowed, null for any
     * @param alternatives how many ways to show
     */
    public record Wish(int criteria, By by, @Nullable LocalDate until, int alternatives) {}

    /** One way: the criteria to meet, in their order, and what they take together. */
    public record Bundle(List<Candidate> candidates, Estimate estimate) {
        public Bundle {
            candidates = List.copyOf(candidates);
        }

        static Bundle of(List<Candidate> chosen) {
            List<Candidate> inOrder = chosen.stream()
                    .sorted(Comparator.comparingInt(Candidate::criterion))
                    .toList();
            return new Bundle(
                    inOrder,
                    Estimate.together(inOrder.stream().map(Candidate::estimate).toList()));
        }

        public List<Integer> criteria() {
            return candidates.stream().map(Candidate::criterion).toList();
        }
    }

    private CheapestSets(Wish wish, List<Candidate> candidates) {
        this.wish = wish;
        this.candidates = candidates.stream()
                .filter(one -> counts(one, wish))
                .sorted(Comparator.comparingLong((Candidate one) -> price(one)).thenComparingInt(Candidate::criterion))
                .toList();
    }

    /** The cheapest ways, cheapest first; none when there are too few criteria to choose from. */
    public static List<Bundle> of(List<Candidate> candidates, Wish wish) {
        if (wish.criteria() <= 0 || wish.alternatives() <= 0) {
            return List.of();
        }
        CheapestSets search = new CheapestSets(wish, candidates);
        search.branch(0, 0);
        return List.copyOf(search.best);
    }

    /** Whether enough has been said of the candidate to weigh it: what nobody has estimated is not taken for free. */
    public static boolean counts(Candidate candidate, Wish wish) {
        Estimate estimate = candidate.estimate();
        LocalDate due = estimate.due();
        boolean priced = switch (wish.by()) {
            case MONEY -> estimate.money() != null;
            case EFFORT -> estimate.effort() != null;
            case DEADLINE -> due != null;
        };
        LocalDate until = wish.until();
        return priced && (until == null || (due != null && !due.isAfter(until)));
    }

    private void branch(int from, long price) {
        int open = wish.criteria() - chosen.size();
        if (open == 0) {
            keep(Bundle.of(chosen));
            return;
        }
        for (int next = from; next + open <= candidates.size(); next++) {
            if (best.size() == wish.alternatives() && bound(next, open, price) > price(best.getLast())) {
                return;
            }
            Candidate candidate = candidates.get(next);
            chosen.add(candidate);
            branch(next + 1, plus(price, price(candidate)));
            chosen.removeLast();
        }
    }

    /** The least a branch can cost that goes on with the candidate at {@code next}. */
    private long bound(int next, int open, long price) {
        long bound = price;
        for (int i = next; i < next + open; i++) {
            bound = plus(bound, price(candidates.get(i)));
        }
        return bound;
    }

    private void keep(Bundle bundle) {
        best.add(bundle);
        best.sort(order(wish.by()));
        if (best.size() > wish.alternatives()) {
            best.removeLast();
        }
    }

    /** By what was asked for; ways alike in that by money, effort, deadline and numbers, the unknown last. */
    static Comparator<Bundle> order(By by) {
        Comparator<Bundle> asked = Comparator.comparingLong(bundle -> price(bundle.estimate(), by));
        return asked.thenComparingLong(bundle -> price(bundle.estimate(), By.MONEY))
                .thenComparingLong(bundle -> price(bundle.estimate(), By.EFFORT))
                .thenComparingLong(bundle -> price(bundle.estimate(), By.DEADLINE))
                .thenComparing(bundle -> bundle.criteria(), CheapestSets::byNumbers);
    }

    private static int byNumbers(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private long plus(long price, long more) {
        return wish.by() == By.DEADLINE ? Math.max(price, more) : price + more;
    }

    private long price(Candidate candidate) {
        return price(candidate.estimate(), wish.by());
    }

    private long price(Bundle bundle) {
        return price(bundle.estimate(), wish.by());
    }

    private static long price(Estimate estimate, By by) {
        return switch (by) {
            case MONEY -> Objects.requireNonNullElse(estimate.money(), Long.MAX_VALUE);
            case EFFORT -> Objects.requireNonNullElse(estimate.effort(), Long.MAX_VALUE);
            case DEADLINE -> {
                LocalDate due = estimate.due();
                yield due == null ? Long.MAX_VALUE : due.toEpochDay();
            }
        };
    }
}

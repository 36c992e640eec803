package vn.ntm.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to close a gap, as far as people have said. Not said is not nothing.
 *
 * @param money in whole đồng, null while nobody has said
 * @param effort working days, null while nobody has said
 * @param due the day it is to be done by, null while nobody has said
 */
public record Estimate(
        @Nullable Long money,
        @Nullable Long effort,
        @Nullable LocalDate due) {
    public static final Estimate NONE = new Estimate(null, null, null);

    /** Several together: sums and the latest day; not known where one of them is not. */
    static Estimate together(List<Estimate> estimates) {
        return estimates.isEmpty()
                ? NONE
                : new Estimate(sum(estimates, Estimate::money), sum(estimates, Estimate::effort), latest(estimates));
    }

    /** What this leaves open the other says. */
    Estimate or(Estimate other) {
        return new Estimate(
                money == null ? other.money : money,
                effort == null ? other.effort : effort,
                due == null ? other.due : due);
    }

    private static @Nullable Long sum(List<Estimate> estimates, Function<Estimate, @Nullable Long> figure) {
        long sum = 0;
        for (Estimate estimate : estimates) {
            Long one = figure.apply(estimate);
            if (one == null) {
                return null;
            }
            sum += one;
        }
        return sum;
    }

    private static @Nullable LocalDate latest(List<Estimate> estimates) {
        LocalDate latest = null;
        for (Estimate estimate : estimates) {
            LocalDate due = estimate.due();
            if (due == null) {
                return null;
            }
            latest = latest == null || due.isAfter(latest) ? due : latest;
        }
        return latest;
    }
}

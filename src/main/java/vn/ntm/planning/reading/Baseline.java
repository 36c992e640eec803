package vn.ntm.planning.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan says the commune stands.
 *
 * @param date the day the plan counts to, e.g. 31/12 of the year before
 * @param claims each statement that a criterion is met or not, in the plan's order
 * @param counts each statement of how many are met or not
 */
public record Baseline(@Nullable LocalDate date, List<Claim> claims, List<Count> counts) {
    /**
     * One criterion said to be met or not.
     *
     * @param criterion official number in the recognised set
     * @param name as the plan writes it
     * @param marker the list marker printed before it, null in tables and running text
     */
    public record Claim(
            int criterion,
            String name,
            boolean met,
            int line,
            @Nullable String marker) {}

    /** "có 09 tiêu chí": a number of criteria said to be met or not. */
    public record Count(int count, boolean met, int line, String quote) {}

    public Baseline {
        claims = List.copyOf(claims);
        counts = List.copyOf(counts);
    }

    /** Criterion numbers said to be met, in the plan's order. */
    public List<Integer> met() {
        return numbers(true);
    }

    /** Criterion numbers said not to be met, in the plan's order. */
    public List<Integer> notMet() {
        return numbers(false);
    }

    private List<Integer> numbers(boolean met) {
        return claims.stream()
                .filter(claim -> claim.met() == met)
                .map(Claim::criterion)
                .toList();
    }
}

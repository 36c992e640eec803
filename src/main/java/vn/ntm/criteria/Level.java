package vn.ntm.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is demanded: an amount, a yes, a rank on a scale, or several things together. */
public sealed interface Level {
    /** A bound for a number; 70 and 70.0 are one bound. */
    record Amount(
            Direction direction, BigDecimal value, @Nullable String unit) implements Level {
        public Amount {
            value = value.stripTrailingZeros();
        }

        /** The bound multiplied, e.g. "at least 10 % above". */
        public Amount times(BigDecimal factor) {
            return new Amount(direction, value.multiply(factor), unit);
        }
    }

    /** The thing must be there ("Đạt", "Có") or must not. */
    record YesNo(boolean expected) implements Level {}

    /**
     * At least this rank.
     *
     * @param scale all ranks from the lowest to the highest
     */
    record Rank(String rank, List<String> scale) implements Level {
        public Rank {
            scale = List.copyOf(scale);
            if (!scale.contains(rank)) {
                throw new IllegalArgumentException("Rank " + rank + " is not on the scale " + scale);
            }
        }
    }

    /** Every part must hold. */
    record AllOf(List<Part> parts) implements Level {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several things demanded together.
     *
     * @param when the case it is demanded in, null for always
     * @param metric what is measured
     */
    record Part(@Nullable String when, String metric, Level level) {}
}

package vn.ntm.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What somebody entered as the value of an indicator. Numbers are kept as they were counted, never only as a rate where both counts are known. */
public sealed interface Figure {
    /** Digits behind the comma of a computed rate; comparisons never use the rounded one. */
    int DECIMALS = 6;

    /** So many of so many, e.g. households with clean water of all households; neither is negative and the whole is more than nothing. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Figure {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public Ratio {
            if (numerator.signum() < 0 || denominator.signum() <= 0) {
                throw new IllegalArgumentException("No share: " + numerator + "/" + denominator);
            }
            numerator = numerator.stripTrailingZeros();
            denominator = denominator.stripTrailingZeros();
        }

        /** The first as a percentage of the second. */
        public BigDecimal percent() {
            return numerator.multiply(HUNDRED).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        }

        /** The first for each one of the second, e.g. income per head. */
        public BigDecimal quotient() {
            return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** A number that was not divided, a count, or a percentage whose counts nobody knows: such a percentage cannot be added up with others. */
    record Amount(BigDecimal amount) implements Figure {
        public Amount {
            amount = amount.stripTrailingZeros();
        }
    }

    /** The thing is there, or is not. */
    record YesNo(boolean yes) implements Figure {}

    /** A rank on the scale of the indicator. */
    record Rank(String rank) implements Figure {}

    /**
     * The indicator does not apply here.
     *
     * @param reason in words, required
     * @param document the paper that says so, required
     */
    record NotApplicable(String reason, String document) implements Figure {
        public NotApplicable {
            if (reason.isBlank() || document.isBlank()) {
                throw new IllegalArgumentException("Not applicable needs a reason and a document");
            }
        }
    }

    /** A value was there and has been taken back: from then on it is missing again, which is not zero. */
    record Withdrawn(String reason) implements Figure {}
}

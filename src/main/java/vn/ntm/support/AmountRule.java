package vn.ntm.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much a policy gives. Amounts are whole đồng; what falls between two đồng is cut, so that nobody gets more than the rule says. */
public sealed interface AmountRule {
    /** Kinds by the name they are kept under. */
    enum Kind {
        FIXED,
        SHARE,
        PER_UNIT
    }

    Kind kind();

    /** The most it gives to one applicant, in whole đồng. */
    long ceiling();

    /**
     * What follows for what somebody declares.
     *
     * @throws IllegalArgumentException when what the rule needs is not declared
     */
    Reckoning reckon(Declared declared);

    /** Whether the cost has to be declared. */
    default boolean needsCost() {
        return kind() == Kind.SHARE;
    }

    /** Whether a quantity has to be declared. */
    default boolean needsQuantity() {
        return kind() == Kind.PER_UNIT;
    }

    /** The same amount for everybody. */
    record Fixed(long amount) implements AmountRule {
        @Override
        public Kind kind() {
            return Kind.FIXED;
        }

        @Override
        public long ceiling() {
            return amount;
        }

        @Override
        public Reckoning reckon(Declared declared) {
            return new Reckoning(BigDecimal.valueOf(amount), amount, false);
        }
    }

    /**
     * A part of the cost.
     *
     * @param percent above 0, at most 100
     */
    record Share(BigDecimal percent, long ceiling) implements AmountRule {
        @Override
        public Kind kind() {
            return Kind.SHARE;
        }

        @Override
        public Reckoning reckon(Declared declared) {
            Long cost = declared.cost();
            if (cost == null) {
                throw new IllegalArgumentException("A share needs a cost");
            }
            return AmountRule.capped(BigDecimal.valueOf(cost).multiply(percent).movePointLeft(2), ceiling);
        }
    }

    /**
     * So much for each unit.
     *
     * @param amount for one unit
     * @param unit what is counted, e.g. "con", "ha"
     */
    record PerUnit(long amount, String unit, long ceiling) implements AmountRule {
        @Override
        public Kind kind() {
            return Kind.PER_UNIT;
        }

        @Override
        public Reckoning reckon(Declared declared) {
            BigDecimal quantity = declared.quantity();
            if (quantity == null) {
                throw new IllegalArgumentException("An amount for each unit needs a quantity");
            }
            return AmountRule.capped(BigDecimal.valueOf(amount).multiply(quantity), ceiling);
        }
    }

    /**
     * What an applicant declares.
     *
     * @param cost in whole đồng
     * @param quantity in the unit of the rule
     */
    record Declared(@Nullable Long cost, @Nullable BigDecimal quantity) {}

    private static Reckoning capped(BigDecimal exact, long ceiling) {
        boolean above = exact.compareTo(BigDecimal.valueOf(ceiling)) > 0;
        long amount = above ? ceiling : exact.setScale(0, RoundingMode.DOWN).longValueExact();
        return new Reckoning(exact, amount, above);
    }
}

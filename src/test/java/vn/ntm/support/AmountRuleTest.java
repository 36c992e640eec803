package vn.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AmountRuleTest {
    private static final long MOST = 1_000_000_000_000_000L;

    @Test
    void aShareIsCutToWholeDongAndToTheCeiling() {
        AmountRule half = new AmountRule.Share(new BigDecimal("50"), 20_000_000);

        assertThat(half.reckon(cost(9_999_999)))
                .isEqualTo(new Reckoning(new BigDecimal("4999999.50"), 4_999_999, false));
        assertThat(half.reckon(cost(50_000_000)).amount()).isEqualTo(20_000_000);
        assertThat(half.reckon(cost(50_000_000)).capped()).isTrue();
    }

    @Test
    void whatTheRuleNeedsHasToBeDeclared() {
        AmountRule perUnit = new AmountRule.PerUnit(1_000_000, "ha", 5_000_000);

        assertThatIllegalArgumentException().isThrownBy(() -> perUnit.reckon(cost(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AmountRule.Share(BigDecimal.TEN, 1).reckon(new AmountRule.Declared(null, BigDecimal.ONE)));
    }

    /** Random rules: never above the ceiling, never above the exact share, less than one đồng below it unless the ceiling cut it. */
    @RepeatedTest(20)
    void noRuleGivesMoreThanItSays(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            long ceiling = 1 + random.nextLong(MOST);
            BigDecimal quantity = BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000L), random.nextInt(7));
            AmountRule.Declared declared = new AmountRule.Declared(1 + random.nextLong(MOST), quantity);
            AmountRule rule = switch (random.nextInt(3)) {
                case 0 -> new AmountRule.Fixed(ceiling);
                case 1 -> new AmountRule.Share(BigDecimal.valueOf(1 + random.nextInt(10_000), 2), ceiling);
                default -> new AmountRule.PerUnit(1 + random.nextLong(MOST), "ha", ceiling);
            };

            Reckoning got = rule.reckon(declared);

            assertThat(got.amount()).isBetween(0L, rule.ceiling());
            BigDecimal left = got.exact().subtract(BigDecimal.valueOf(got.amount()));
            assertThat(left.signum()).isNotNegative();
            assertThat(got.capped() ? got.amount() == ceiling : left.compareTo(BigDecimal.ONE) < 0)
                    .isTrue();
        }
    }

    private static AmountRule.Declared cost(long cost) {
        return new AmountRule.Declared(cost, null);
    }
}

package vn.ntm.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void productsBindStrongerThanSums() {
        assertThat(Formula.read("a + b * 2"))
                .isEqualTo(new Formula.Both(
                        '+',
                        new Formula.ColumnOf("a"),
                        new Formula.Both('*', new Formula.ColumnOf("b"), new Formula.Constant(BigDecimal.TWO))));
    }

    @Test
    void aFormulaKnowsTheColumnsItNeeds() {
        assertThat(Formula.read("rate(done, planned) - share(paid.2024)").columns())
                .containsExactlyInAnyOrder("done", "planned", "paid.2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a +",
                "(a",
                "a)",
                "rate(a)",
                "share(a + b)",
                "power(a)",
                "a ** b",
                "a; drop table report",
                "1,5"
            })
    void whatCannotBeReadIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.read(written));
    }

    @Test
    void bracketsDoNotGoDownForEver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.read("(".repeat(10_000) + "a" + ")".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a =< b", "a <= b <= c", "<= b"})
    void aCheckComparesTwoFormulas(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.readComparison(written));
    }
}

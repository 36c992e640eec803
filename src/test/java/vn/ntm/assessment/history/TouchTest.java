package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TouchTest {
    private static final Touch VALUE = new Touch(Cause.VALUE, 2024, "7");
    private static final Touch EVIDENCE = new Touch(Cause.EVIDENCE, 2025, "8");
    private static final Touch PLAN = new Touch(Cause.PLAN, 2024, "9");
    private static final Touch TIME = new Touch(Cause.TIME, 0, "");

    @Test
    void theLastThingDoneIsTheCauseThoughAPlanOrMidnightCameAfterIt() {
        assertThat(Touch.causeIn(2024, List.of(VALUE, PLAN, TIME))).isEqualTo(VALUE);
        assertThat(Touch.causeIn(2025, List.of(VALUE, EVIDENCE, TIME))).isEqualTo(EVIDENCE);
    }

    @Test
    void whatSpeaksOfALaterYearIsNotTheCause() {
        assertThat(Touch.causeIn(2024, List.of(VALUE, EVIDENCE))).isEqualTo(VALUE);
    }

    @Test
    void withoutAnActItWasTime() {
        assertThat(Touch.causeIn(2024, List.of(PLAN)).cause()).isEqualTo(Cause.TIME);
        assertThat(Touch.causeIn(2024, List.of(TIME)).cause()).isEqualTo(Cause.TIME);
    }
}

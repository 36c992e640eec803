package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;

/** The officer of the criteria 6 and 12 is told of these and of no others; a year that no other test judges. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class OfficersOwnAlertsTest {
    private static final int OWN = 6;
    private static final int OF_OTHERS = 7;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private Standings standings;

    @Autowired
    private MockMvcTester mvc;

    private Viewed viewed() {
        return standings.now("05539", WatchedCommune.SET, 2022);
    }

    private void rule(int criterion, Verdict.State state) {
        standings.of(viewed()).criterion(criterion).orElseThrow().indicators().stream()
                .map(IndicatorResult::code)
                .forEach(code -> overrulings.rule(
                        viewed(), standings.of(viewed()).indicator(code).orElseThrow(), state, "Kiểm thử", ""));
        while (watch.look() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theOfficerIsToldOfTheirOwnCriterionAndNotOfThoseOfOthers() {
        for (int criterion : new int[] {OWN, OF_OTHERS}) {
            rule(criterion, Verdict.State.MET);
            rule(criterion, Verdict.State.NOT_MET);
        }

        assertThat(mvc.get().uri("/my-work").with(SignIn.as("tieuchi")))
                .bodyText()
                .contains("Tiêu chí 6 năm 2022: nguy cơ")
                .doesNotContain("Tiêu chí 7 năm 2022: nguy cơ");
        assertThat(mvc.get().uri("/my-work").with(SignIn.as("canbo")))
                .bodyText()
                .contains("Tiêu chí 6 năm 2022: nguy cơ", "Tiêu chí 7 năm 2022: nguy cơ");
    }
}

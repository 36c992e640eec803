package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.values.Values;

/** The page of the time line, from what the watcher noticed. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class TimeLineTest {
    private static final String PAGE =
            "/assessment/" + WatchedCommune.COMMUNE + "/timeline?set=" + WatchedCommune.SET + "&year=2024";

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private Courses courses;

    @Autowired
    private Values values;

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private Standings standings;

    @Autowired
    private MockMvcTester mvc;

    private WatchedCommune commune() {
        return new WatchedCommune(values, overrulings, standings);
    }

    @BeforeEach
    void lookAtAll() {
        while (watch.look() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theLineEndsWhereTheCommuneStandsAndEveryChangeHasItsCause() {
        commune().met(17);
        lookAtAll();
        commune().rule(commune().first(17), Verdict.State.NOT_MET);
        lookAtAll();
        Course course = courses.of(commune().viewed());

        assertThat(course.last().orElseThrow().met())
                .isEqualTo(standings.of(commune().viewed()).met());
        assertThat(course.changes()).last().satisfies(change -> {
            assertThat(change.criterion()).isEqualTo(17);
            assertThat(change.isLost()).isTrue();
        });
        assertThat(mvc.get().uri(PAGE).with(SignIn.as(Role.COMMUNE_NTM_OFFICER, WatchedCommune.COMMUNE)))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"chart narrow\"", "17. ", "Chủ tịch ghi hoặc rút kết luận", "/changes/", "Diễn biến");
    }

    @Test
    void whereNobodyLookedThereIsNoLine() {
        assertThat(mvc.get()
                        .uri(PAGE.replace("year=2024", "year=2025"))
                        .with(SignIn.as(Role.COMMUNE_NTM_OFFICER, WatchedCommune.COMMUNE)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có thay đổi nào")
                .doesNotContain("/changes/", "class=\"chart");
    }
}

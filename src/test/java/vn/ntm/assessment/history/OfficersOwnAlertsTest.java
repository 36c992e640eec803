package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
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
    private static final int OF_FORMER = 8;

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

    private String body(SignIn who) {
        return new String(
                mvc.get().uri("/my-work").with(who).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
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

    /** Linh Thông merged into Lam Vỹ. */
    @Test
    void officersOfTheCommuneItMergedIntoAreToldAndSayThatTheyHaveRead() {
        SignIn heir = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05542");
        rule(OF_FORMER, Verdict.State.MET);
        rule(OF_FORMER, Verdict.State.NOT_MET);
        Document work = Jsoup.parse(body(heir));
        Elements alert = work.select("a:contains(Tiêu chí 8 năm 2022 của xã trước sáp nhập)");
        assertThat(alert).hasSize(1);
        String address = alert.attr("href");

        assertThat(address).startsWith("/assessment/05539/changes/");
        assertThat(mvc.get().uri(address).with(heir)).hasStatusOk();
        assertThat(mvc.post().uri(address + "/read").with(heir).with(csrf()).param("note", "Đang xem lại hồ sơ xã cũ"))
                .hasStatus(302);

        assertThat(mvc.get().uri(address).with(heir)).bodyText().contains("Đang xem lại hồ sơ xã cũ");
        assertThat(mvc.get().uri("/my-work").with(heir)).bodyText().doesNotContain(address);
    }
}

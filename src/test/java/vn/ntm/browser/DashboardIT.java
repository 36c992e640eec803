package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The chair looks at the commune a minute after the start. */
@BrowserTest
class DashboardIT {
    @Autowired
    private Browser browser;

    @Test
    void theHeadlineIsTheAnswer() {
        browser.visitor(Screen.LAPTOP).signIn("chutich").open("/dashboard");

        assertThat(browser.text("h1")).contains("đạt 9/19 tiêu chí", "năm 2024 phấn đấu đạt 11");
        assertThat(browser.texts(".stations p").toString()).contains("9/19", "47,4 %", "11/19", "57,9 %", "19/19");
    }

    @Test
    void nineteenTilesStandInOfficialOrderAndLeadToTheirLine() {
        browser.visitor(Screen.LAPTOP).signIn("chutich").open("/dashboard");

        assertThat(browser.all(".field19 > li")).hasSize(19);
        assertThat(browser.texts(".field19 .no"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 19).mapToObj(String::valueOf).toList());
        assertThat(browser.all(".field19 > .met")).hasSize(9);
        assertThat(browser.all(".field19 > .target")).hasSize(2);

        browser.click(".field19 > li:nth-child(6) a");
        assertThat(browser.path()).isEqualTo("/dashboard#tc6");
        assertThat(browser.text("#tc6")).contains("6", "Văn hóa", "Mục tiêu", "Chưa có người phụ trách");
    }

    @Test
    void theWorkOfTheYearStandsInTheSixGroupsOfThePlan() {
        browser.visitor(Screen.LAPTOP).signIn("chutich").open("/dashboard");

        assertThat(browser.texts("section[aria-labelledby=nhom] h3").getFirst()).startsWith("III. NHIỆM VỤ, GIẢI PHÁP");
        assertThat(browser.all("section[aria-labelledby=nhom] ol:first-of-type > li"))
                .hasSize(6);

        browser.go("section[aria-labelledby=nhom] ol:first-of-type > li:nth-child(2) a");
        assertThat(browser.text("table:target, section:target caption")).contains("việc");
    }

    @Test
    void whatIsWrongWithThePlanLeadsToTheLineItIsAbout() {
        browser.visitor(Screen.LAPTOP).signIn("chutich").open("/dashboard");
        assertThat(browser.texts(".tally a"))
                .allSatisfy(count -> assertThat(count).matches("(?s)[1-9]\\d*\\s.*"));

        browser.go("section[aria-labelledby=kiem-tra] .plain-list a");
        assertThat(browser.path()).matches("/plans/[0-9a-f-]+#l\\d+");
        assertThat(browser.all(":target .note.e")).isNotEmpty();
    }

    @Test
    void anOldPlanOfACommuneThatIsNoMoreSaysSo() {
        browser.visitor(Screen.LAPTOP).signIn("chutich").open("/dashboard");

        assertThat(browser.text(".alert")).contains("Tài liệu lịch sử", "Năm kế hoạch 2024 đã qua", "nay thuộc");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void nothingRunsOutOfTheScreen(Screen screen) {
        browser.visitor(screen).signIn("chutich").open("/dashboard");

        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

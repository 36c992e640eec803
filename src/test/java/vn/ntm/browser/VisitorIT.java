package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A stranger looks at the commune, signed in as nobody. */
@BrowserTest
class VisitorIT {
    @Autowired
    private Browser browser;

    @Test
    void theHeadlineIsTheAnswer() {
        browser.visitor(Screen.LAPTOP).open("/");

        assertThat(browser.text("h1")).isEqualTo("Xã Linh Thông đạt 9 trong 19 tiêu chí");
        assertThat(browser.text(".hero")).contains("Tính đến 31/12/2023", "Năm 2024 phấn đấu đạt 11/19");
        assertThat(browser.text("[aria-labelledby=muc-tieu]")).contains("9/19", "47,4 %", "11/19", "57,9 %");
    }

    @Test
    void everyCriterionIsThereWithItsState() {
        browser.visitor(Screen.LAPTOP).open("/");

        assertThat(browser.all("[aria-labelledby=dat] li")).hasSize(9);
        assertThat(browser.texts("[aria-labelledby=muc-tieu] li"))
                .containsExactly("Mục tiêu:\n6. Văn hóa", "Mục tiêu:\n12. Lao động");
        assertThat(browser.all("[aria-labelledby=chua-dat] li")).hasSize(8);
        assertThat(browser.all(".stalks span")).hasSize(19);
    }

    @Test
    void thePlanTellsWhatWillBeDoneButNotWho() {
        browser.visitor(Screen.LAPTOP).open("/");

        assertThat(browser.text("[aria-labelledby=ke-hoach]")).contains("28 việc");
        assertThat(browser.text("main")).doesNotContain("Người ký", "Phụ trách");
    }

    @Test
    void aCommuneThatIsNoMoreSaysSo() {
        browser.visitor(Screen.LAPTOP).open("/");

        assertThat(browser.text(".alert")).contains("Tài liệu lịch sử", "Năm kế hoạch 2024 đã qua", "nay thuộc");
    }

    @Test
    void everythingElseAsksForSignIn() {
        for (String inside : new String[] {"/dashboard", "/plans", "/units", "/criteria-sets", "/khong-co-trang-nay"}) {
            browser.visitor(Screen.LAPTOP).open(inside);
            assertThat(browser.path()).as(inside).startsWith("/login?back=");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void nothingRunsOutOfTheScreen(Screen screen) {
        browser.visitor(screen).open("/");

        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

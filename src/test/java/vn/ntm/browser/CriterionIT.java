package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The officer of criteria 6 and 12 enters their values for Linh Thông. The figures are made up to show how the page works; only the commune, its hamlets
 * and its plan are real.
 */
@BrowserTest
class CriterionIT {
    private static final String CULTURE = "/assessment/05539/criteria/6?set=ntm-nang-cao-2021-2025&year=";
    private static final String LABOUR = "/assessment/05539/criteria/12?set=ntm-nang-cao-2021-2025&year=";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void statesTurnStepByStepAsValuesAreSaved() {
        browser.visitor(Screen.LAPTOP).signIn("tieuchi").open(CULTURE + 2024);
        assertThat(browser.text("#trang-thai")).contains("theo kế hoạch");

        browser.click("#ct-6\\.1 input[value=yes]").click("#ct-6\\.1 form[data-save] .btn");
        browser.until("#ct-6\\.1 [data-said]", "lúc");
        assertThat(browser.text("#ct-6\\.1 [data-said]")).startsWith("Đã lưu lúc");
        assertThat(browser.text("#ct-6\\.1 .facts")).contains("Có", "chưa có minh chứng được duyệt");
        assertThat(browser.text("#ct-6\\.3 > header")).contains("Chưa đánh giá");

        browser.fill("#ct-6\\.3 [name=numerator]", "8").fill("#ct-6\\.3 [name=denominator]", "13");
        browser.find("#ct-6\\.3 form[data-save] .btn").sendKeys(Keys.TAB);
        browser.until("#ct-6\\.3 [data-said]", "Đã lưu lúc");
        assertThat(browser.text("#ct-6\\.3 .facts")).contains("61,54", "Chưa có mức");
        assertThat(browser.text("#ct-6\\.3 > header")).contains("Chưa kết luận");
        assertThat(browser.text("#con-thieu")).contains("Mức yêu cầu của 6.3");
    }

    @Test
    void labourStaysUndecidedUntilItsLevelIsKnown() {
        scriptless.visitor(Screen.LAPTOP).signIn("tieuchi").open(LABOUR + 2024);
        for (String sex : List.of("women", "men")) {
            scriptless
                    .fill("#ct-12\\.1 [name='numerator." + sex + "']", "305")
                    .fill("#ct-12\\.1 [name='denominator." + sex + "']", "400");
        }
        scriptless.go("#ct-12\\.1 form[data-save] .btn");

        assertThat(scriptless.text("#ct-12\\.1 .facts")).contains("76,25", "Chưa kết luận");
        scriptless.go("#ct-12\\.1 .facts a");
        assertThat(scriptless.text("main")).contains("Nữ: Số của xã: 305 : 400 × 100 = 76,25", "Chưa có mức");
    }

    @Test
    void leavingAnUntouchedFormSavesNothing() {
        browser.visitor(Screen.LAPTOP).signIn("tieuchi").open(CULTURE + 2021);
        browser.find("#ct-6\\.2 [name=measuredOn]").sendKeys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);

        assertThat(browser.text("#ct-6\\.2 [data-said]")).isEmpty();
        assertThat(browser.open(CULTURE + 2021).text("#ct-6\\.2 > header")).contains("Chưa đánh giá");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void nothingRunsOutOfTheScreen(Screen screen) {
        for (String page :
                List.of(CULTURE + 2023, LABOUR + 2023, "/assessment", "/assessment/05539/indicators/6.1?year=2024")) {
            browser.visitor(screen).signIn("canbo").open(page);

            assertThat(browser.barriers()).as(page).isEmpty();
            assertThat(browser.overhang())
                    .as("%s %s", page, browser.stickingOut())
                    .isZero();
        }
    }
}

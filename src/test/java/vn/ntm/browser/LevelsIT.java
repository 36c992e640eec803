package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** An official reads one decision and writes down what it says of several indicators. */
@BrowserTest
class LevelsIT {
    private static final String LEVELS = "/criteria-sets/ntm-nang-cao-2021-2025/levels";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void theCountrysLevelsAreConfirmedOneAfterTheOther() {
        browser.visitor(Screen.LAPTOP).signIn("danhmuc").open("/criteria-sets/ntm-nang-cao-2021-2025");
        browser.go(".page-head a[href$='/levels']");
        assertThat(browser.text("h1")).contains("chỉ tiêu còn mức chưa đối chiếu văn bản");
        browser.go(".tabs a[href*='state=recalled']").go("tbody a");
        String first = browser.text("h1");
        browser.click("input[name=levels]");
        text(browser).go("button[value=confirm]");

        assertThat(browser.text(".alert.leaf")).contains("Đã ghi mức", "318/QĐ-TTg ngày 8/3/2022");
        assertThat(browser.text("#levels")).contains("Đã đối chiếu văn bản", "Quản lý danh mục) đối chiếu lúc");
        browser.goBy(Keys.ENTER);
        assertThat(browser.text("h1")).isNotEqualTo(first);
        assertThat(browser.typed("number")).isEqualTo("318/QĐ-TTg");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aProvinceEntersItsLevelOnATelephoneWithoutScript() {
        scriptless.visitor(Screen.PHONE).signIn("tinh").open(LEVELS + "/2.1");
        assertFits(scriptless);
        text(scriptless).choose("direction", "AT_LEAST").type("value", "1.500").go("button[value=enter]");
        assertThat(scriptless.text("#value-loi")).contains("hai cách đọc");
        assertThat(scriptless.typed("number")).isEqualTo("318/QĐ-TTg");
        assertFits(scriptless);
        scriptless.type("value", "98,5").go("button[value=enter]");

        assertThat(scriptless.text("#levels").replace('\u00A0', ' ')).contains("≥ 98,5 %", "Tỉnh Thái Nguyên");
        assertFits(scriptless);
        scriptless
                .go("#levels a[href*=withdraw]")
                .type("reason", "Đọc nhầm dòng")
                .go("button.danger");
        assertThat(scriptless.text("section:has(#lich-su)")).contains("Lý do: Đọc nhầm dòng");
        assertFits(scriptless);
    }

    private static Browser text(Browser browser) {
        return browser.type("number", "318/QĐ-TTg")
                .type("issued", "8/3/2022")
                .type("issuer", "Thủ tướng Chính phủ")
                .type("article", "Phụ lục");
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

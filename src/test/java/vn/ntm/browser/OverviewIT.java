package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator of the province goes from all communes to the verdict of one. */
@BrowserTest
class OverviewIT {
    private static final String MATRIX = "/overview?set=ntm-nang-cao-2021-2025&year=2023&sort=met";

    @Autowired
    private Browser browser;

    @Test
    void oneCellLeadsToItsVerdict() {
        browser.visitor(Screen.LAPTOP)
                .signIn("tieuchi")
                .open("/assessment/05539/criteria/6?set=ntm-nang-cao-2021-2025&year=2023")
                .click("#ct-6\\.1 input[value=yes]")
                .click("#ct-6\\.1 form[data-save] .btn")
                .until("#ct-6\\.1 [data-said]", "lúc");

        browser.visitor(Screen.LAPTOP).signIn("tinh").open(MATRIX);
        assertThat(browser.text("h1")).contains("Thái Nguyên");
        assertThat(browser.text(".lead")).contains("Có số liệu");
        browser.go(".standings a[href^='/assessment/05539/criteria/6?']");

        assertThat(browser.path()).startsWith("/assessment/05539/criteria/6?").contains("year=2023");
        assertThat(browser.text("#ct-6\\.1 .facts")).contains("Có");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void thePagesAreUsableOnEveryScreen(Screen screen) {
        browser.visitor(screen).signIn("tinh");
        for (String page : List.of(
                MATRIX,
                "/overview/map?year=2024",
                "/overview/trend?set=ntm-nang-cao-2021-2025&year=2023",
                "/overview/provinces?year=2024")) {
            browser.open(page);
            assertThat(browser.barriers()).as(page).isEmpty();
            assertThat(browser.overhang())
                    .as("%s %s", page, browser.stickingOut())
                    .isZero();
        }
        browser.open(MATRIX);
        assertThat(browser.find(".standings tbody tr:nth-child(2) th a").isDisplayed())
                .isTrue();
    }
}

package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader gives a duty, a hamlet head does it; each on a phone. */
@BrowserTest
class DutyIT {
    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void aDutyGoesToTheHamletHeadAndComesBackReturned() {
        journey(browser);
    }

    @Test
    void soItDoesWithoutScript() {
        journey(scriptless);
    }

    @Test
    void theOfficerFindsThePlansMistakesOnTheFirstPage() {
        browser.visitor(Screen.LAPTOP).signIn("canbo");

        assertThat(browser.path()).startsWith("/my-work");
        assertThat(browser.text("section[data-section=unread]")).containsPattern("Sửa \\d+ lỗi, \\d+ cảnh báo");
        browser.go("section[data-section=unread] a").go("a[href^='/plans/']");
        assertThat(browser.path()).matches("/plans/[0-9a-f-]{36}");
    }

    private static void journey(Browser browser) {
        String title = "Rà soát hộ nghèo " + UUID.randomUUID();
        browser.visitor(Screen.PHONE).signIn("chutich").open("/duties/new").type("title", title);
        assertFits(browser);
        browser.find("input[name=positions] + span")
                .findElement(By.xpath("//span[contains(., 'Trưởng xóm số 1')]"))
                .click();
        browser.go("form[action='/duties'] button");
        assertThat(browser.path()).isEqualTo("/duties");
        assertFits(browser);

        browser.visitor(Screen.PHONE).signIn("truongxom");
        assertThat(browser.path()).startsWith("/my-work");
        assertThat(browser.text("section[data-section=unread]")).contains(title);
        assertFits(browser);
        browser.go("section[data-section=unread] li:first-child form button");
        assertThat(browser.text("h1")).isEqualTo(title);
        browser.type("note", "Đã rà soát 12 hộ").go("form[action$='/done'] button");
        assertThat(browser.text(".timeline")).contains("Đã rà soát 12 hộ");
        assertFits(browser);
        String duty = browser.path();

        browser.visitor(Screen.PHONE).signIn("chutich");
        assertThat(browser.text("section[data-section=waiting]")).contains(title);
        browser.open(duty).type("note", "Thiếu danh sách ký tên").go("button[formaction$='/return']");

        browser.visitor(Screen.PHONE).signIn("truongxom");
        assertThat(browser.text("section[data-section=returned]")).contains(title, "Thiếu danh sách ký tên");
        assertFits(browser);
        assertThat(browser.barriers()).isEmpty();
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

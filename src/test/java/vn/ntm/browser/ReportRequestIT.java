package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** The province asks, the commune answers on a phone, its leader signs, the province accepts. */
@BrowserTest
class ReportRequestIT {
    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void aRequestIsAnsweredOnAPhoneAndAccepted() {
        String paper = ask(browser, "2024-M5");

        browser.visitor(Screen.PHONE).signIn("canbo").open("/reports/requests");
        assertFits(browser);
        follow(browser, paper);
        String request = browser.path();
        assertFits(browser);
        assertThat(browser.barriers()).isEmpty();
        browser.type("answer0", "12,5").go("form[action$='/answers'] button").go("form[action$='/hand-in'] button");
        browser.go("button[data-open=B10]");
        String report = browser.path();
        browser.go("form[action$='/hand-in'] button");

        browser.visitor(Screen.PHONE).signIn("chutich");
        assertThat(browser.text("section[data-section=waiting]")).contains(paper);
        browser.open(request).go("form[action$='/send'] button");
        browser.open(report).go("form[action$='/send'] button");
        assertThat(browser.open(request).text(".page-head")).contains("Đã trả lời");
        assertFits(browser);

        browser.visitor(Screen.LAPTOP).signIn("tinh").open("/reports/requests");
        follow(browser, paper);
        assertThat(browser.text("main")).contains("1/1 xã đã trả lời đủ");
        browser.open(report).go("form[action$='/accept'] button");
        assertThat(browser.text(".page-head")).contains("Đã chấp nhận");
    }

    @Test
    void whatIsDueIsSentFromTheCalendarAndAcceptedFromTheBoardWithoutScript() {
        scriptless.visitor(Screen.PHONE).signIn("canbo").open("/reports/calendar?year=2024");
        assertFits(scriptless);
        scriptless.go("#B10-2024-H1 form button").go("form[action$='/hand-in'] button");
        scriptless.visitor(Screen.PHONE).signIn("chutich");
        String report = scriptless
                .find("section[data-section=waiting] a[href^='/reports/']")
                .getDomAttribute("href");
        scriptless.open(report).go("form[action$='/send'] button");

        scriptless.visitor(Screen.LAPTOP).signIn("tinh").open("/reports/received?form=B10&period=2024-H1&show=waiting");
        assertThat(scriptless.text(".page-head")).contains("1/");
        scriptless.go("main tbody a").go("form[action$='/accept'] button");
        scriptless.open("/reports/received?form=B10&period=2024-H1&show=accepted");
        assertThat(scriptless.text("main tbody")).contains("Linh Thông", "Đã chấp nhận", "Gửi muộn");

        String again = ask(scriptless, "2024-H1");
        scriptless.visitor(Screen.PHONE).signIn("canbo").open("/reports/requests");
        follow(scriptless, again);
        assertThat(scriptless.text("main")).contains("Số liệu này đã báo cáo ngày");
        scriptless.go("form[action$='/reuse'] button");
        assertThat(scriptless.text("main")).contains("Trả lời bằng báo cáo đã gửi");
    }

    /** One form and one question, of one commune; gives the number of the paper. */
    private static String ask(Browser browser, String period) {
        String paper = UUID.randomUUID().toString().substring(0, 8) + "/VPĐP";
        browser.visitor(Screen.LAPTOP)
                .signIn("tinh")
                .open("/reports/requests/new?day=5/3/2024")
                .type("number", paper)
                .type("issuer", "Văn phòng điều phối NTM tỉnh")
                .type("due", "31/12/2030")
                .choose("period", period)
                .click("input[name=form][value=B10]")
                .type("question0", "Số hộ hiến đất")
                .choose("kind0", "NUMBER");
        browser.find("main section details summary").click();
        browser.click("input[name=commune][value='05539']").go("form[action='/reports/requests'] .btn.primary");
        assertThat(browser.path()).startsWith("/reports/requests/sent/");
        return paper;
    }

    private static void follow(Browser browser, String words) {
        browser.find("main tbody").findElement(By.partialLinkText(words)).click();
        browser.until("h1", words);
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

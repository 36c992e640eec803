package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.shared.Vietnamese;

/** Support from the policy to the payment, on a phone and at a desk, in the demonstration's book: nothing real changes. */
@BrowserTest
class SupportIT {
    private static final String BOOK = "/support/05539-demo";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void anApplicationIsTakenDecidedByAnotherAndPaid() {
        journey(browser);
    }

    @Test
    void soItIsWithoutScript() {
        journey(scriptless);
    }

    private static void journey(Browser browser) {
        browser.visitor(Screen.PHONE).signIn("canbo");
        policy(browser, "Hỗ trợ " + UUID.randomUUID());
        String household = "Hộ " + UUID.randomUUID();
        String one = application(browser, household);

        browser.visitor(Screen.PHONE).signIn("chutich").open(one);
        assertFits(browser);
        browser.type("number", "8/QĐ-UBND").type("amount", "4.999.999").go("button[value=agree]");
        assertThat(browser.text("main")).contains("Đã quyết định, chưa chi", "4.999.999 đồng");

        browser.visitor(Screen.LAPTOP).signIn("ketoan").open(one);
        browser.type("amount", "5.000.000").type("paper", "PC-1").go("form[action$='/payments'] button");
        assertThat(browser.typed("amount")).isEqualTo("5.000.000");
        assertThat(browser.text("#amount-loi")).contains("4.999.999");
        browser.type("amount", "4.999.999").go("form[action$='/payments'] button");
        assertThat(browser.text("main")).contains("Đã chi đủ", household);
        assertThat(browser.barriers()).isEmpty();
        browser.visitor(Screen.PHONE).signIn("ketoan").open(one);
        assertFits(browser);
    }

    private static void policy(Browser browser, String name) {
        browser.open(BOOK + "/policies/new");
        assertFits(browser);
        browser.type("name", name).choose("level", "PROVINCE").type("number", "45/2023/NQ-HĐND");
        browser.type("issued", "01/01/2024").type("issuer", "HĐND tỉnh").type("from", "15/01/2024");
        browser.click("input[name=applicant-HOUSEHOLD]").type("conditions", "Cư trú tại xã\nCó hợp đồng liên kết");
        browser.choose("rule", "SHARE").type("percent", "năm mươi").type("ceiling", "20.000.000");
        browser.choose("source", "F2a").go("form[action='" + BOOK + "/policies'] button");
        assertThat(browser.typed("percent")).isEqualTo("năm mươi");
        assertThat(browser.text("#percent-loi")).isNotBlank();
        assertFits(browser);
        browser.type("percent", "50").go("form[action='" + BOOK + "/policies'] button");
        assertThat(browser.text("main")).contains(name, "50 % chi phí, tối đa 20.000.000 đồng");
        assertThat(browser.barriers()).isEmpty();
        assertFits(browser);
    }

    private static String application(Browser browser, String household) {
        browser.go(".actions a[href*='/cases/new']");
        assertFits(browser);
        browser.type("applicant", household).choose("hamlet", "05539-X01").type("receivedOn", today());
        browser.type("purpose", "Mua giống").type("cost", "9.999.999");
        browser.click("input[name=answer0][value=MET]").click("input[name=answer1][value=MET]");
        assertThat(browser.barriers()).isEmpty();
        browser.go("form[action='" + BOOK + "/cases'] button");
        assertThat(browser.text("main")).contains(household, "Bỏ phần lẻ dưới một đồng: 4.999.999 đồng.");
        assertThat(browser.all("button[value=agree]")).isEmpty();
        assertThat(browser.barriers()).isEmpty();
        assertFits(browser);
        return browser.path();
    }

    private static String today() {
        return Vietnamese.date(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

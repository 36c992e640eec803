package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.shared.Vietnamese;

/** A work from its proposal to its debt, each step by its person, in the demonstration's book: nothing real changes. */
@BrowserTest
class WorkIT {
    private static final String BOOK = "/works/05539-demo";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void aWorkIsProposedApprovedPaidForAndSeen() {
        walk(browser);
    }

    @Test
    void soItIsWithoutScript() {
        walk(scriptless);
    }

    private static void walk(Browser browser) {
        String name = "Cầu bản " + UUID.randomUUID();
        browser.visitor(Screen.PHONE).signIn("canbo").open(BOOK + "/new");
        fits(browser);
        browser.type("name", name).type("cost", "chín trăm triệu").go("form[action='" + BOOK + "'] button");
        assertThat(browser.typed("name")).isEqualTo(name);
        assertThat(browser.typed("cost")).isEqualTo("chín trăm triệu");
        assertThat(browser.text("#cost-loi")).isNotBlank();
        fits(browser);
        browser.type("cost", "900.000.000").type("owner", "UBND xã").go("form[action='" + BOOK + "'] button");
        String work = browser.path();
        assertThat(browser.text("main")).contains(name, "Đề xuất", "900.000.000 đồng");
        assertThat(browser.all("select[name=to] option[value=APPROVED]")).isEmpty();

        browser.visitor(Screen.LAPTOP).signIn("chutich").open(work);
        browser.choose("to", "APPROVED").type("day", today()).go("form[action$='/steps'] button");
        assertThat(browser.text("#paper-loi")).isNotBlank();
        browser.type("paper", "15/QĐ-UBND").go("form[action$='/steps'] button");
        assertThat(browser.text("main")).contains("Đã duyệt", "15/QĐ-UBND");

        browser.visitor(Screen.LAPTOP).signIn("ketoan").open(work);
        browser.open("/funding/05539-demo?project=" + work.substring(work.lastIndexOf('/') + 1));
        browser.choose("kind", "ACCEPTED").type("amount", "120.000.001").type("day", today());
        browser.go("form[method=post][action='/funding/05539-demo'] button");
        browser.open(work);
        assertThat(browser.text("main")).contains("120.000.001 đồng", "Nợ đọng");
        assertThat(browser.barriers()).isEmpty();
        browser.visitor(Screen.PHONE).signIn("ketoan").open(BOOK + "?debt=1");
        assertThat(browser.text("main")).contains(name, "120.000.001");
        fits(browser);
        browser.open(BOOK + "/money");
        fits(browser);
        assertThat(browser.barriers()).isEmpty();
    }

    private static String today() {
        return Vietnamese.date(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void fits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

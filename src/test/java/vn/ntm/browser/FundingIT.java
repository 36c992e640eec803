package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.shared.Vietnamese;

/** What people give and the book of money, on a phone and at a desk, in the demonstration's book: nothing real changes. */
@BrowserTest
class FundingIT {
    private static final String BOOK = "/funding/05539-demo";
    private static final String GIFTS = "/contributions/05539-demo";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Test
    void aLineIsRefusedInWordsEnteredOpenedAndTakenBack() {
        lines(browser);
    }

    @Test
    void soItIsWithoutScript() {
        lines(scriptless);
    }

    private static void lines(Browser browser) {
        String paper = "QĐ-" + UUID.randomUUID();
        browser.visitor(Screen.PHONE).signIn("ketoan").open(BOOK);
        assertFits(browser);
        browser.choose("kind", "PLANNED").choose("source", "F1a").type("amount", "một tỷ");
        browser.type("day", today()).type("paper", paper).go("form[method=post][action='" + BOOK + "'] button");
        assertThat(browser.typed("amount")).isEqualTo("một tỷ");
        assertThat(browser.typed("paper")).isEqualTo(paper);
        assertThat(browser.text("#amount-loi")).isNotBlank();
        assertFits(browser);

        browser.type("amount", "1.250.000.001").go("form[method=post][action='" + BOOK + "'] button");
        assertThat(browser.text("main")).contains("1.250.000.001 đồng", paper, "Sổ minh họa");
        browser.go("th.row-title a[href*='/lines/']");
        assertFits(browser);
        browser.type("day", today()).type("reason", "Ghi nhầm nguồn").go("form[action$='/reversal'] button");
        assertThat(browser.text("main")).contains("-1.250.000.001 đồng", "Ghi nhầm nguồn", "Dòng đảo");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aGiftGoesFromTheHamletHeadsPhoneToTheBook() {
        String household = "Hộ " + UUID.randomUUID();
        browser.visitor(Screen.PHONE).signIn("truongxom").open(GIFTS + "/pledges/new");
        assertFits(browser);
        browser.choose("contributorKind", "HOUSEHOLD").type("contributor", household);
        browser.choose("kind", "CASH").type("quantity", "765.432").go("form[action='" + GIFTS + "/pledges'] button");
        assertThat(browser.text("main")).contains(household);
        String gift = browser.path();
        browser.type("receivedOn", today()).type("quantity", "765.432").go("form[action$='/receiving'] button");
        assertFits(browser);
        browser.open(gift + "/receipt");
        assertThat(browser.text("main")).contains(household, "765.432");

        browser.visitor(Screen.LAPTOP).signIn("ketoan").open(gift).go("form[action$='/valuation'] button");
        browser.open(BOOK);
        assertThat(browser.text("main")).contains("765.432 đồng", "Huy động được");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void whoKeepsNoLedgerIsOfferedNone() {
        browser.visitor(Screen.LAPTOP).signIn("vanthu").open(BOOK);
        assertThat(browser.all("form[method=post][action='" + BOOK + "']")).isEmpty();
        browser.open(GIFTS + "/contributors");
        assertThat(browser.text("main")).doesNotContain("Hộ ");
    }

    private static String today() {
        return Vietnamese.date(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

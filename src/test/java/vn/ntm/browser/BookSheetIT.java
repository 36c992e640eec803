package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.shared.Vietnamese;

/** An Excel book that comes into the book of money, and land that is given, in the demonstration's book: nothing real changes. */
@BrowserTest
class BookSheetIT {
    private static final String IMPORTS = "/funding/05539-demo/imports";
    private static final String GIFTS = "/contributions/05539-demo";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @TempDir
    private Path folder;

    @Test
    void aTableIsExplainedEnteredAndTakenBack() throws IOException {
        table(browser);
    }

    @Test
    void soItIsWithoutScript() throws IOException {
        table(scriptless);
    }

    private void table(Browser browser) throws IOException {
        String paper = "QĐ-" + UUID.randomUUID();
        Path file = Files.writeString(
                folder.resolve("so-tien.csv"),
                "Ngày;Nguồn;Loại;Số tiền (triệu đồng);Số quyết định\r\n" + today() + ";NSTW;Chi;12,345678;" + paper);
        browser.visitor(Screen.PHONE).signIn("ketoan").open(IMPORTS);
        assertFits(browser);
        browser.upload("file", file).go("form[action='" + IMPORTS + "'] button");
        assertThat(browser.text("main")).contains("Dòng 2, cột 2", "NSTW", "Chưa ghi được");
        assertFits(browser);
        String path = browser.path();

        browser.choose("word-SOURCE-0", "F1b").go("form[action$='/mapping'] button");
        assertThat(browser.text("main")).contains("12.345.678 đồng", "Sẽ ghi");
        browser.go("form[action$='/posting'] button");
        assertThat(browser.text("main")).contains("Đã ghi vào sổ");
        browser.open("/funding/05539-demo");
        assertThat(browser.text("main")).contains("12.345.678 đồng", paper);

        browser.open(path).type("reason", "Nhập thử").go("form[action$='/undo'] button");
        assertThat(browser.text("main")).contains("Đã đảo cả tệp", "Nhập thử");
        assertFits(browser);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void landIsNotMeasuredBeforeItsSketchIsThere() {
        String household = "Hộ " + UUID.randomUUID();
        browser.visitor(Screen.PHONE).signIn("truongxom").open(GIFTS + "/pledges/new");
        browser.choose("contributorKind", "HOUSEHOLD")
                .type("contributor", household)
                .choose("kind", "LAND");
        browser.type("item", "Đất vườn").type("quantity", "120,5").go("form[action='" + GIFTS + "/pledges'] button");
        assertThat(browser.text("main")).contains("Sơ đồ hoặc trích đo", "chưa đối chiếu");
        browser.type("sheet", "12").type("parcel", "305").type("area", "1500").type("use", "Đất ở");
        browser.go("form[action$='/parcel'] button");
        browser.go("form[action$='/steps'] button");
        assertThat(browser.text(".alert.brick")).contains("Sơ đồ hoặc trích đo");

        browser.choose("paper", "SKETCH").type("paperNumber", "01").type("paperDay", today());
        browser.type("paperPlace", "Tủ hồ sơ").go("form[action$='/papers'] button");
        browser.type("measured", "118,2").go("form[action$='/steps'] button");
        assertThat(browser.text("main")).contains("1.381,8 m²", "Ghi đã ký văn bản tự nguyện");
        assertFits(browser);
        assertThat(browser.barriers()).isEmpty();
    }

    private static String today() {
        return Vietnamese.date(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

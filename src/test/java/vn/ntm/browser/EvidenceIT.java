package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.evidence.EvidenceFiles;

/** Evidence goes its way: brought on a phone and a laptop, accepted and rejected by another person, taken out as a folder. */
@BrowserTest
class EvidenceIT {
    private static final String NEW = "/evidence/new?set=ntm-nang-cao-2021-2025&year=2024&criterion=";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @TempDir
    private Path folder;

    @Test
    void evidenceIsBroughtJudgedAndTakenOut() throws IOException {
        journey(browser);
    }

    @Test
    void soItIsWithoutScript() throws IOException {
        journey(scriptless);
    }

    private void journey(Browser browser) throws IOException {
        String mark = UUID.randomUUID().toString();
        Path photo = Files.write(folder.resolve(mark + ".jpg"), EvidenceFiles.picture("jpg", mark));
        Path pdf = Files.write(folder.resolve(mark + ".pdf"), EvidenceFiles.pdf(2, mark));

        browser.visitor(Screen.PHONE).signIn("truongxom");
        String picture = bring(browser, "6", "6.1", "PHOTO", "Ảnh sân " + mark, photo);
        assertThat(browser.text("h1")).contains("Ảnh sân");
        assertFits(browser);

        browser.visitor(Screen.LAPTOP).signIn("tieuchi");
        browser.open(NEW + "6").choose("kind", "SCAN").go("form[action='/evidence'] button.primary");
        assertThat(browser.text("[role=alert]")).contains("Chọn ít nhất một chỉ tiêu", "Ghi tên minh chứng");
        assertFits(browser);
        String decision = bring(browser, "6", "6.2", "OFFICIAL_DOC", "Quyết định " + mark, pdf);

        browser.visitor(Screen.LAPTOP).signIn("canbo");
        assertThat(browser.text("section[data-section=waiting]")).contains(mark);
        browser.open(decision).go("a[href$='/view']");
        assertThat(browser.text("nav.pager")).contains("Trang 1/2");
        assertThat(browser.find("img.shown").getDomProperty("naturalWidth")).isEqualTo("1240");
        browser.go("a[rel=next]");
        assertThat(browser.path()).endsWith("page=2");
        assertThat(browser.barriers()).isEmpty();
        browser.open(decision).go("form[action$='/accept'] button.primary");
        assertThat(browser.text(".page-head .badge")).isEqualTo("Đã duyệt");
        browser.open(picture).type("reason", "Ảnh mờ").go("button[formaction$='/reject']");
        assertThat(browser.text(".page-head")).contains("Không duyệt", "Ảnh mờ");
        assertThat(browser.barriers()).isEmpty();

        browser.open("/evidence?set=ntm-nang-cao-2021-2025&criterion=6&year=2024");
        assertThat(browser.texts("tbody tr"))
                .anySatisfy(row -> assertThat(row).contains("Quyết định " + mark, "Đã duyệt"));
        assertThat(browser.find("a[href^='/evidence/folder']").getDomAttribute("href"))
                .contains("criterion=6", "unit=05539");
        assertThat(browser.barriers()).isEmpty();

        browser.visitor(Screen.PHONE).signIn("truongxom");
        assertThat(browser.text("section[data-section=returned]")).contains("Ảnh mờ");
        for (String page : List.of("/evidence", "/evidence/missing", "/evidence/check", picture, NEW + "6")) {
            browser.open(page);
            assertFits(browser);
        }
    }

    private static String bring(
            Browser browser, String criterion, String indicator, String kind, String title, Path file) {
        browser.open(NEW + criterion)
                .click("input[name=indicators][value='" + indicator + "']")
                .choose("kind", kind)
                .upload("files", file)
                .type("title", title)
                .choose("privacy", "INTERNAL");
        assertFits(browser);
        browser.go("form[action='/evidence'] button.primary");
        assertThat(browser.path()).matches("/evidence/[0-9a-f-]{36}");
        return browser.path();
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
    }
}

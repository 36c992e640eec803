package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.ntm.drafting.Altered;
import vn.ntm.evidence.EvidenceFiles;

/**
 * The plan of the evaluation workspace as its commune works by it, each step by the person whose step it is: brought in, corrected, its criteria given to
 * owners, its work dated, reviewed, signed, numbered, sent to every hamlet, read there, and one piece of its work proved and closed. In a workspace of
 * its own: what happens here is seen on many pages.
 */
@BrowserTest
@TestPropertySource(properties = "ntm.test=plan-journey")
class PlanJourneyIT {
    private static final Path PLAN = Path.of("src/main/resources/evaluation/plan-2024.txt");

    /** What the checks of the plan call errors, and how its officer corrects them. */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "Ủy ban nhân xã", "Ủy ban nhân dân xã",
            "tiêu chí xã NTM(?! nâng cao)", "tiêu chí xã NTM nâng cao",
            "từ 02 đến 03 tiêu chí", "02 tiêu chí",
            "7\\. Tiêu chí số 18", "10. Tiêu chí số 18");

    private static final String WORK = "kiện toàn Ban phát triển thôn";

    @Autowired
    private Browser browser;

    @TempDir
    private Path folder;

    @Test
    void aPlanIsBroughtInWorkedAndProved() throws IOException {
        new Journey(browser, folder).run();
    }

    /** @param browser everybody's, one after the other */
    record Journey(Browser browser, Path folder) {
        void run() throws IOException {
            String plan = broughtIn();
            corrected(plan);
            everyCriterionHasAnOwner();
            String task = datedTask();
            String document = drafted(plan);
            reviewedAndSigned(document);
            numbered(plan, document);
            sentAndRead(document);
            provedAndClosed(task);
        }

        private Browser as(String who) {
            return browser.visitor(Screen.LAPTOP).signIn(who);
        }

        /** A line at its end makes it a file that was not brought in yet. */
        private String broughtIn() throws IOException {
            Path file = folder.resolve("ke-hoach.txt");
            Files.writeString(file, Files.readString(PLAN) + "\n\n");
            as("canbo")
                    .open("/plans/import")
                    .upload("file", file)
                    .go("form[action='/plans/import'] button")
                    .go("button[value=confirm]");
            assertThat(browser.path()).matches("/plans/[0-9a-f-]{36}");
            return browser.path();
        }

        private void corrected(String plan) {
            browser.open(plan + "/life");
            assertThat(browser.all("form[action$='/life/lint']")).isEmpty();
            browser.open(plan + "/edit");
            for (WebElement field : browser.all("textarea[name^=p]")) {
                String words = String.valueOf(field.getDomProperty("value"));
                String better = words;
                for (Map.Entry<String, String> correction : CORRECTIONS.entrySet()) {
                    better = better.replaceAll(correction.getKey(), correction.getValue());
                }
                if (!better.equals(words)) {
                    field.clear();
                    field.sendKeys(better);
                }
            }
            browser.type("note", "Sửa theo danh sách lỗi").go("form[action$='/edit'] button.primary");
            browser.open(plan + "/life").go("form[action$='/life/lint'] button");
            assertThat(browser.text("#tiep + .badge")).isEqualTo("Đã qua kiểm tra");
        }

        private void everyCriterionHasAnOwner() {
            browser.open("/responsibilities/bulk?unit=05539&set=ntm-nang-cao-2021-2025");
            chooseByWords("position", "Chủ tịch");
            browser.choose("part", "ACCOUNTABLE");
            browser.all("input[name=criteria]").forEach(WebElement::click);
            browser.go("form[action='/responsibilities/bulk'] button.primary");
            assertThat(browser.text("h1")).contains("19");
        }

        private void chooseByWords(String field, String words) {
            Select select = new Select(browser.find("[name='" + field + "']"));
            String value = select.getOptions().stream()
                    .filter(option -> option.getText().contains(words))
                    .findFirst()
                    .orElseThrow()
                    .getDomAttribute("value");
            select.selectByValue(value);
        }

        /** One of the plan's own statements gets its people and days. */
        private String datedTask() {
            as("canbo").open("/tasks?q=" + WORK).go("tbody th a");
            String task = browser.path();
            browser.open(task + "/edit").click("main form details summary");
            chooseByWords("accountable", "Chủ tịch");
            chooseByWords("lead", "Trưởng xóm số 1");
            browser.click("input[name=criteria][value='18']")
                    .type("start", "20/3/2024")
                    .type("due", "30/4/2024")
                    .go("main form button.primary");
            assertThat(browser.path()).isEqualTo(task);
            return task;
        }

        /** The money, which no plan of words knows, is put in with Word. */
        private String drafted(String plan) throws IOException {
            as("canbo").open(plan + "/life").go("form[action$='/official'] button");
            String document = browser.path();
            assertThat(browser.text(".alert")).contains("Phụ lục kinh phí chưa điền số tiền");
            Path edited = folder.resolve("da-sua.docx");
            Files.write(edited, Altered.in(browser.file(document + "/word"), "… triệu đồng", "0 triệu đồng"));
            browser.click("details:has([name=edited]) summary")
                    .upload("edited", edited)
                    .go("form[action$='/edited'] button")
                    .go("main form button.primary");
            assertThat(browser.path()).isEqualTo(document);
            assertThat(browser.all(".alert")).isEmpty();
            return document;
        }

        private void reviewedAndSigned(String document) {
            as("canbo").open(document);
            chooseByWords("step.UNIT_HEAD", "tiêu chí 6 và 12");
            chooseByWords("step.LEGAL_CHECK", "Tư pháp");
            browser.go("form[action$='/submit'] button");
            for (String next : List.of("tieuchi", "tuphap", "chutich")) {
                as(next);
                assertThat(browser.all("main a[href='" + document + "']")).isNotEmpty();
                browser.open(document).go("form[action$='/accept'] button.primary");
            }
            assertThat(browser.text(".page-head .badge")).isEqualTo("Đã ký, chờ cấp số");
        }

        /** Four plans of the year were numbered on paper. The plan of the district, on which this one rests, is of 12 March. */
        private void numbered(String plan, String document) {
            as("vanthu").open("/registry/settings").go("a[href^='/registry/bodies/']");
            browser.choose("book", "OUTGOING")
                    .type("first", "5")
                    .type("lastDate", "1/3/2024")
                    .type("reason", "Bốn văn bản đầu năm ghi ở sổ giấy")
                    .go("form[action$='/start'] button");
            assertThat(browser.all("[role=alert]")).isEmpty();
            browser.open(document + "/number").type("date", "11/3/2024").go("form[action$='/number'] button.primary");
            assertThat(browser.text("[role=alert]")).contains("63/KH-UBND", "12/3/2024");
            browser.type("date", "13/3/2024").go("form[action$='/number'] button.primary");
            assertThat(browser.text(".page-head")).contains("05/KH-UBND");

            browser.open(document + "/delivery").type("sentOn", "13/3/2024").go("button[formaction$='/issue']");
            as("canbo").open(plan + "/life");
            assertThat(browser.text("#tiep + .badge")).isEqualTo("Đang thực hiện");
            assertThat(browser.open(plan + "/sources").text("main")).contains("05/KH-UBND", "13/3/2024");
        }

        private void sentAndRead(String document) {
            String readers = document.replace("/registry/outgoing", "/distribution/documents");
            as("canbo").open(readers);
            List<WebElement> hamlets = browser.all("input[name=hamlet]");
            assertThat(hamlets).hasSize(13);
            hamlets.forEach(WebElement::click);
            browser.go("form[action$='/recipients'] button.primary");
            assertThat(browser.all("tbody tr")).hasSize(13);

            browser.visitor(Screen.PHONE).signIn("truongxom").open("/received").go("main li:first-child a");
            browser.type("note", "Đã phổ biến cho dân").go("form[action$='/read'] button");
            assertThat(browser.text("[role=status]")).contains("Đã đọc");

            as("canbo").open(readers);
            assertThat(browser.text("h1")).contains("1/13");
            assertThat(browser.text("tbody")).contains("Đã phổ biến cho dân");
        }

        private void provedAndClosed(String task) throws IOException {
            Path photo = Files.write(folder.resolve("hop-xom.jpg"), EvidenceFiles.picture("jpg", "Họp xóm"));
            browser.visitor(Screen.PHONE).signIn("truongxom").open(task);
            browser.click("input[name=progress][value='100'] + span")
                    .type("note", "Đã họp xóm, bầu xong")
                    .upload("files", photo);
            chooseByWords("indicator", "18.");
            browser.go("button[formaction$='/submit']");
            as("canbo").open(task).type("note", "Đủ hồ sơ").go("form[action$='/verify'] button.primary");
            as("chutich").open(task).type("note", "Đã xem biên bản").go("form[action$='/complete'] button.primary");
            assertThat(browser.text(".page-head .badge")).isEqualTo("Hoàn thành");
            assertThat(browser.text("section[aria-labelledby=minh-chung]")).contains("Ảnh chụp");
        }
    }
}

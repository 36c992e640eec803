package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be taken is told at its field, and nothing typed is lost. */
@BrowserTest
class RefusedInputIT {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @Autowired
    private Browser browser;

    @Autowired
    private DataSource database;

    @TempDir
    private Path folder;

    @Test
    void aPictureCalledWordIsToldAtTheFieldAndNothingIsKept() throws IOException {
        long kept = kept();
        handIn("ke-hoach.docx", PICTURE);

        assertThat(browser.path()).isEqualTo("/plans/import");
        assertThat(browser.text("#tep-loi")).contains("ke-hoach.docx");
        assertThat(browser.find("#tep").getDomAttribute("aria-describedby")).contains("tep-loi");
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void anEmptyFileIsToldAtTheField() throws IOException {
        long kept = kept();
        handIn("trong.docx", new byte[0]);

        assertThat(browser.text("#tep-loi")).contains("Tệp này trống");
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aReviewWithWrongValuesComesBackWithAMessageAtEachAndAllThatWasTyped() throws IOException {
        handIn("hop-minh.docx", Files.readAllBytes(PlanFiles.docx("hop-minh-2026", folder)));
        long kept = kept();
        browser.type("year", "năm nay")
                .type("baselineDate", "31/11/2025")
                .type("subject", "")
                .type("signer", "Bà Hoa");
        browser.type("task_0_criteria", "bảy")
                .type("task_0_lead", "Phòng Kinh tế")
                .choose("state_4", "MET");
        browser.go("button[value=confirm]");

        assertThat(browser.text("[role=alert]")).contains("Còn 4 chỗ phải sửa");
        assertThat(browser.text("#year-loi")).contains("bốn chữ số");
        assertThat(browser.text("#baselineDate-loi")).isEqualTo("Tháng 11/2025 chỉ có 30 ngày.");
        assertThat(browser.text("#subject-loi")).isEqualTo("Trích yếu không để trống.");
        assertThat(browser.text("#task_0_criteria-loi")).contains("“bảy” chưa đúng");
        assertThat(browser.find("[name=year]").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.typed("year")).isEqualTo("năm nay");
        assertThat(browser.typed("signer")).isEqualTo("Bà Hoa");
        assertThat(browser.typed("task_0_lead")).isEqualTo("Phòng Kinh tế");
        assertThat(browser.typed("state_4")).isEqualTo("MET");

        browser.click("[role=alert] a[href='#task_0_criteria']");
        assertThat(browser.path()).endsWith("#task_0_criteria");
        assertThat(kept()).isEqualTo(kept);
    }

    private void handIn(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/plans/import").upload("file", file);
        browser.go("form[action='/plans/import'] button");
    }

    /** Everything an import could leave behind. */
    private long kept() {
        return JdbcClient.create(database)
                .sql(
                        "select (select count(*) from plan_import) + (select count(*) from plan) + (select count(*) from stored_file)")
                .query(Long.class)
                .single();
    }
}

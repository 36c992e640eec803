package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.sheet.Letterheads;
import vn.ntm.reporting.sheet.SheetFile;

/** An officer edits a report in Excel and brings it home. */
@BrowserTest
class ReportSheetIT {
    private static final String WORDS = "Đã sửa trong Excel";

    @Autowired
    private Browser browser;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Reports reports;

    @Autowired
    private SheetFile sheets;

    @Autowired
    private Letterheads heads;

    @TempDir
    private Path folder;

    @Test
    void whatWasEditedIsShownTakenAndTakenBack() throws IOException {
        ReportId report = report();
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/reports/" + report + "/import");

        browser.upload("file", edited(report)).go("form[enctype] button");

        assertThat(browser.text("h1")).isEqualTo("1 ô sẽ thay đổi");
        assertSound();
        assertThat(browser.text("form tbody tr")).contains("B01!", "Kết quả thực hiện", WORDS);

        browser.go("button[name=all]");
        assertThat(browser.text("h1")).isEqualTo("Đã lấy 1 ô từ tệp vào báo cáo");
        assertSound();
        String file = browser.path();
        assertThat(browser.open("/reports/" + report).text("main")).contains(WORDS);

        browser.open(file).go("form[action$='/undo'] button");
        assertThat(browser.text("h1")).isEqualTo("Đã hoàn tác tệp");
        assertThat(browser.open("/reports/" + report).text("main")).doesNotContain(WORDS);
    }

    @Test
    void aForeignLayoutIsExplainedOnAPhone() throws IOException {
        ReportId report = report();
        browser.visitor(Screen.PHONE).signIn("canbo").open("/reports/" + report + "/import");
        assertSound();

        browser.upload("file", foreign()).go("form[enctype] button");
        assertThat(browser.text("h1")).isEqualTo("Chưa nhận ra cách trình bày của tệp");
        assertSound();
        browser.go("a[href*='/mapping']");
        assertSound();
        browser.go("form[action$='/mapping'] button");
        assertThat(browser.text("[role=alert]")).contains("Chọn cột có tên của từng dòng", "Chọn ít nhất một cột");
        assertSound();

        browser.choose("label", "1").choose("column.result", "2").go("form[action$='/mapping'] button");
        assertThat(browser.text("main")).contains("Nhận ra theo cách trình bày đã chỉ dẫn");
    }

    private void assertSound() {
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();
        assertThat(browser.barriers()).isEmpty();
    }

    private Path foreign() throws IOException {
        Path file = folder.resolve("Mẫu tỉnh.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream kept = Files.newOutputStream(file)) {
            Row header = book.createSheet("Tổng hợp").createRow(0);
            header.createCell(0).setCellValue("Hạng mục");
            header.createCell(1).setCellValue("Tình hình");
            book.write(kept);
        }
        return file;
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedAtItsField() throws IOException {
        Path file = Files.writeString(folder.resolve("bieu.xlsx"), "Không phải Excel");
        browser.visitor(Screen.PHONE)
                .signIn("canbo")
                .open("/reports/" + report() + "/import")
                .upload("file", file)
                .go("form[enctype] button");

        assertThat(browser.text("[role=alert]")).contains("không phải bảng tính Excel");
    }

    private ReportId report() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> desk.open(new Opening("05539", "B01", Period.ofYear(2024), "", null, null))
                        .id());
    }

    private Path edited(ReportId report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.as(ActingAsProduct.PRODUCT, () -> {
            sheets.write(heads.given(reports.show(report)), out);
            return report;
        });
        Path file = folder.resolve("Biểu đã sửa.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
                OutputStream kept = Files.newOutputStream(file)) {
            Sheet sheet = book.getSheetAt(0);
            Cell key = found(sheet, "result");
            Row first = sheet.getRow(key.getRowIndex() + 3);
            first.getCell(key.getColumnIndex()).setCellValue(WORDS);
            book.write(kept);
        }
        return file;
    }

    private static Cell found(Sheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException(words);
    }
}

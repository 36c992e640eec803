package vn.ntm.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.form.Binding;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormRules;
import vn.ntm.reporting.form.Section;

/** A form of two rows that persons fill, and a superior's own layout of the same. */
final class TrialForm {
    static final FormRules.Sources NO_SOURCES = new FormRules.Sources(Map.of(), Set.of(), Set.of(), Set.of());

    private TrialForm() {}

    static FormDefinition form() {
        Map<String, Binding> cells = Map.of("money", Binding.entered(), "rate", Binding.entered());
        return new FormDefinition(
                "T99",
                "Biểu thử nghiệm",
                FormDefinition.Level.COMMUNE,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                Confidence.RECALLED,
                null,
                null,
                false,
                false,
                List.of(
                        Column.of("name", "Nội dung", Column.Kind.TEXT),
                        Column.of("money", "Kinh phí", Column.Kind.NUMBER),
                        Column.of("rate", "Tỷ lệ", Column.Kind.RATE)),
                List.of(new Section(
                        "s",
                        null,
                        null,
                        null,
                        List.of(
                                new Section.Line("roads", Map.of("name", text("Đường giao thông"))),
                                new Section.Line("water", Map.of("name", text("Nước sạch")))),
                        null,
                        cells,
                        null)),
                List.of(),
                List.of("Người lập biểu"));
    }

    private static Binding text(String words) {
        return new Binding(null, null, words, false, null);
    }

    static byte[] foreign(double money) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Mẫu tỉnh");
            sheet.createRow(0).createCell(0).setCellValue("UBND TỈNH");
            Row header = sheet.createRow(2);
            List<String> words = List.of("STT", "Hạng mục", "Đơn vị tính", "Vốn năm nay");
            for (int column = 0; column < words.size(); column++) {
                header.createCell(column).setCellValue(words.get(column));
            }
            Row row = sheet.createRow(3);
            row.createCell(1).setCellValue("1. ĐƯỜNG GIAO THÔNG");
            row.createCell(3).setCellValue(money);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.ntm.values.bulk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final TableLimits LIMITS = TableLimits.of(100, 1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\uFEFFa,b\n\n1,2", "\"a\";b\n 1 ;\"2\"\n"})
    void readsWhateverPartsTheCells(String csv) {
        assertThat(texts(csv)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void commasBetweenDigitsDoNotPartCellsOfAFileWithSemicolons() {
        assertThat(texts("Mã;Giá trị\n05539;12,5\n"))
                .containsExactly(List.of("Mã", "Giá trị"), List.of("05539", "12,5"));
    }

    @Test
    void quotesMayHoldLinesAndNumbersOfLinesStayThoseOfTheFile() {
        assertThat(rows("a;b\n\"x\ny\";\"said \"\"z\"\"\"\n\nlast;1".getBytes(StandardCharsets.UTF_8)))
                .extracting(
                        Row::number,
                        row -> row.cell(0).text(),
                        row -> row.cell(1).text())
                .containsExactly(tuple(1, "a", "b"), tuple(2, "x\ny", "said \"z\""), tuple(5, "last", "1"));
    }

    @Test
    void saysWhyAFileIsNoTable() {
        assertRefused("", "values.table.empty");
        assertRefused("a;\"b\nc", "values.table.quotes");
        assertRefused("a;b\0", "values.table.no-text");
        assertRefused(new byte[] {'a', (byte) 0xC3, '\n'}, "values.table.not-utf8");
        assertRefused("\uFEFFa\tb".getBytes(StandardCharsets.UTF_16LE), "values.table.not-utf8");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "values.table.old-office");
        assertRefused("a\n".repeat(101), "values.table.too-many-rows");
        assertRefused(",".repeat(600), "values.table.too-many-columns");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "values.table.damaged");
    }

    @Test
    void readsAWorkbookOfOldExcelWithoutItsHiddenSheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFRow row = book.createSheet("Năm 2012").createRow(2);
            row.createCell(0).setCellValue("Dân góp");
            row.createCell(2).setCellValue(1234.567891);
            row.createCell(3).setCellFormula("1/0");
            book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("không đọc");
            book.setSheetHidden(1, true);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }

        assertThat(rows(out.toByteArray())).singleElement().satisfies(row -> {
            assertThat(row.place(2)).isEqualTo(new Place("Năm 2012", 3, 2));
            assertThat(row.cells())
                    .containsExactly(
                            Cell.of("Dân góp"),
                            Cell.EMPTY,
                            Cell.exact("1234.567891"),
                            Cell.broken("#DIV/0!", "values.table.error-value"));
        });
    }

    @Test
    void readsNumbersTextsAndResultsOfFormulas() {
        byte[] book = Workbook.withSheet(
                        "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='C3'><v>12.300000000000001</v></c>"
                                + "<c r='D3' s='1'><v>0.755</v></c><c r='E3'><f>A1+1</f><v>7</v></c><c r='F3' t='b'><v>1</v></c>"
                                + "<c r='G3' t='str'><f>x</f><v>chữ</v></c><c r='H3' t='inlineStr'><is><r><t>tại </t></r><r><t>chỗ</t></r></is></c>"
                                + "<c r='I3'><v>1.5E3</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>Mã đơn vị</t><rPh><t>x</t></rPh></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                                + "<xf numFmtId='10'/></cellXfs></styleSheet>")
                .bytes();
        Row row = rows(book).getFirst();
        assertThat(row.sheet()).isEqualTo("Số liệu");
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        Cell.of("Mã đơn vị"),
                        Cell.EMPTY,
                        Cell.exact("12.3"),
                        Cell.exact("75.5"),
                        Cell.exact("7"),
                        Cell.of("true"),
                        Cell.of("chữ"),
                        Cell.of("tại chỗ"),
                        Cell.exact("1500"));
        assertThat(row.place(26).letters()).isEqualTo("AA");
    }

    @Test
    void whatAFormulaHasNotComputedIsSaidAtItsCell() {
        byte[] book = Workbook.withSheet("<row><c><f>A1</f></c><c t='e'><v>#DIV/0!</v></c><c><v>1e400</v></c></row>")
                .bytes();
        assertThat(rows(book).getFirst().cells())
                .extracting(Cell::problemKey)
                .containsExactly(
                        "values.table.formula-without-result", "values.table.error-value", "values.table.no-number");
    }

    @Test
    void hostileWorkbooksAreRefused() {
        assertRefused(
                Workbook.withSheet("")
                        .with(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>")
                        .bytes(),
                "values.table.hostile");
        assertRefused(
                Workbook.withSheet("<row><c t='inlineStr'><is><t>" + "0".repeat(1_100_000) + "</t></is></c></row>")
                        .bytes(),
                "values.table.grows-too-big");
        assertRefused(Workbook.withSheet("<row><c t='s'><v>7</v></c></row>").bytes(), "values.table.damaged");
        assertRefused(Workbook.withSheet("<row><c").bytes(), "values.table.damaged");
        assertRefused(
                Workbook.withSheet("<row><c><v>1</v></c></row>".repeat(101)).bytes(), "values.table.too-many-rows");
        assertRefused(
                Workbook.withSheet("<row><c r='ZZZ1'><v>1</v></c></row>").bytes(), "values.table.too-many-columns");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Cell> cells = List.of(
                Cell.of("=1+1"),
                Cell.of("'=x"),
                Cell.exact("1.125"),
                Cell.exact("-2"),
                Cell.of("a;b\n\"c\" <&>"),
                Cell.EMPTY);
        for (boolean xlsx : new boolean[] {true, false}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TableWriter writer = xlsx ? TableWriter.xlsx(bytes, "Tờ <1>") : TableWriter.csv(bytes)) {
                writer.row(cells);
            }
            Row read = rows(bytes.toByteArray()).getFirst();
            assertThat(read.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()))
                    .containsExactly("=1+1", "'=x", xlsx ? "1.125" : "1,1250", "-2", "a;b\n\"c\" <&>");
        }
    }

    private static void assertRefused(String content, String key) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), key);
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> rows(content))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private static List<List<String>> texts(String content) {
        return rows(content.getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<Row> rows(byte[] content) {
        List<Row> rows = new ArrayList<>();
        TableFile.of("tệp", content).table(LIMITS).read(rows::add);
        return rows;
    }
}

package vn.ntm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.FilledForm;

class EditedSheetTest {
    private static final Map<CellAt, CellValue> WRITTEN = written();

    private final FilledForm report = Edited.report();

    private static Map<CellAt, CellValue> written() {
        Map<CellAt, CellValue> written = new LinkedHashMap<>();
        written.put(new CellAt("s.r0", "money"), new CellValue.Amount(new BigDecimal("1234.5")));
        written.put(new CellAt("s.r1", "money"), CellValue.Amount.of(1_500));
        written.put(new CellAt("s.r1", "rate"), new CellValue.Share(BigDecimal.valueOf(9), BigDecimal.valueOf(13)));
        written.put(new CellAt("s.r2", "rate"), new CellValue.Share(BigDecimal.valueOf(7), BigDecimal.valueOf(13)));
        written.put(new CellAt("s.r0", "verdict"), new CellValue.Judged(Conclusion.NO));
        written.put(new CellAt("s.r1", "verdict"), new CellValue.Judged(Conclusion.YES));
        written.put(new CellAt("s.r1", "tick"), new CellValue.Judged(Conclusion.YES));
        written.put(new CellAt("s.r2", "tick"), new CellValue.Judged(Conclusion.NO));
        written.put(new CellAt("s.r3", "due"), new CellValue.Day(LocalDate.of(2024, 12, 31)));
        written.put(new CellAt("s.r4", "due"), new CellValue.Day(LocalDate.of(2024, 12, 30)));
        written.put(new CellAt("s.r3", "note"), new CellValue.Words("Tiếng Việt"));
        return written;
    }

    /** As persons write: a comma, dots, dates as words, letters in parts. */
    private static void write(Sheet sheet) {
        Edited.cell(sheet, "s.r0", "money").setCellValue("1.234,5");
        Edited.cell(sheet, "s.r1", "money").setCellValue(1500);
        Edited.cell(sheet, "s.r1", "rate").setCellFormula("9/13");
        Edited.cell(sheet, "s.r2", "rate").setBlank();
        Edited.cell(sheet, "s.r2", "rate").setCellValue("7/13");
        Edited.cell(sheet, "s.r0", "verdict").setCellValue("Chưa đạt");
        Edited.cell(sheet, "s.r1", "verdict").setCellValue("x");
        Edited.cell(sheet, "s.r1", "tick").setCellValue("v");
        Edited.cell(sheet, "s.r2", "tick").setBlank();
        Edited.cell(sheet, "s.r3", "due").setCellValue(LocalDate.of(2024, 12, 31));
        Edited.cell(sheet, "s.r4", "due").setCellValue("30/12/2024");
        Edited.cell(sheet, "s.r3", "note").setCellValue("Tie\u0302\u0301ng Vie\u0323\u0302t");
    }

    @Test
    void whatWasEditedIsFoundAtItsCellAndReadAsItsColumnHoldsIt() {
        SheetProposal proposal = RandomForms.proposal(Edited.edited(report, EditedSheetTest::write), report);

        assertThat(proposal.problems()).isEmpty();
        assertThat(values(proposal)).containsExactlyInAnyOrderEntriesOf(WRITTEN);
        assertThat(proposal.changes())
                .filteredOn(one -> one.at().equals(new CellAt("s.r1", "rate")))
                .extracting(
                        SheetChange::place,
                        SheetChange::row,
                        SheetChange::column,
                        SheetChange::before,
                        SheetChange::after)
                .containsExactly(tuple(
                        "B99!D13", "2 · Giao thông", "Kết quả › Tỷ lệ hộ", "45\u00A0% (9/20)", "69,23\u00A0% (9/13)"));
    }

    private static Map<CellAt, CellValue> values(SheetProposal proposal) {
        Map<CellAt, CellValue> values = new LinkedHashMap<>();
        proposal.changes().forEach(one -> values.put(one.at(), one.value()));
        return values;
    }

    @Test
    void soItIsInTheFormatOfOldExcel() {
        SheetProposal proposal =
                RandomForms.proposal(Edited.xls(Edited.edited(report, EditedSheetTest::write)), report);

        assertThat(proposal.exact()).isTrue();
        assertThat(proposal.problems()).isEmpty();
        assertThat(values(proposal)).containsExactlyInAnyOrderEntriesOf(WRITTEN);
    }

    @Test
    void whatChangedSinceInTheProductStaysAsLongAsNobodyEditedItInTheFile() {
        byte[] file = Edited.edited(
                report, sheet -> Edited.cell(sheet, "s.r0", "money").setCellValue(7));
        FilledForm later = withMoney(report, "s.r1", 999);

        assertThat(RandomForms.proposal(file, later).changes())
                .extracting(SheetChange::at, SheetChange::movedOn)
                .containsExactly(tuple(new CellAt("s.r0", "money"), false));
        assertThat(RandomForms.proposal(file, withMoney(report, "s.r0", 999)).changes())
                .extracting(SheetChange::before, SheetChange::after, SheetChange::movedOn)
                .containsExactly(tuple("999", "7", true));
    }

    private static FilledForm withMoney(FilledForm form, String row, long money) {
        return new FilledForm(
                form.form(),
                form.title(),
                form.subtitle(),
                form.rows().stream()
                        .map(one ->
                                one.key().equals(row) ? Changed.cell(one, "money", CellValue.Amount.of(money)) : one)
                        .toList(),
                List.of());
    }

    @Test
    void anEmptiedEntryIsTakenBackAnEmptiedFigureOfASourceIsNot() {
        SheetProposal proposal = RandomForms.proposal(
                Edited.edited(report, sheet -> {
                    Edited.cell(sheet, "s.r1", "note").setBlank();
                    Edited.cell(sheet, "s.r1", "money").setBlank();
                }),
                report);

        assertThat(proposal.changes())
                .extracting(SheetChange::at, SheetChange::value)
                .containsExactly(tuple(new CellAt("s.r1", "note"), null));
        assertThat(proposal.problems()).extracting(SheetProblem::messageKey).containsExactly("reporting.sheet.emptied");
    }

    @Test
    void rowsAndColumnsAreKnownWhereverTheyWereMoved() {
        byte[] file = Edited.edited(report, sheet -> {
            write(sheet);
            sheet.shiftRows(5, sheet.getLastRowNum(), 3);
            swapRows(sheet, "s.r0", "s.r4");
        });

        assertThat(values(RandomForms.proposal(file, report))).containsExactlyInAnyOrderEntriesOf(WRITTEN);
    }

    private static void swapRows(Sheet sheet, String one, String other) {
        Row first = Edited.cell(sheet, one, "number").getRow();
        Row second = Edited.cell(sheet, other, "number").getRow();
        for (int column = 0; column <= 9; column++) {
            swap(first, second, column, sheet);
        }
    }

    private static void swap(Row first, Row second, int column, Sheet sheet) {
        Row aside = sheet.createRow(60 + column);
        Changed.copy(first.getCell(column), aside.createCell(0));
        Changed.copy(second.getCell(column), first.createCell(column));
        Changed.copy(aside.getCell(0), second.createCell(column));
        sheet.removeRow(aside);
    }

    @Test
    void whereTheKeysAreGoneWordsTellRowsAndColumns() {
        byte[] file = Changed.keyless(Edited.edited(report, EditedSheetTest::write));

        SheetProposal proposal = RandomForms.proposal(file, report);

        assertThat(proposal.how()).isEqualTo(SheetProposal.Found.WORDS);
        assertThat(proposal.problems()).isEmpty();
        Map<CellAt, CellValue> expected = new LinkedHashMap<>(WRITTEN);
        expected.remove(new CellAt("s.r2", "tick"));
        assertThat(values(proposal)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyFaultIsToldAtItsCell() {
        Map<String, String> expected = new LinkedHashMap<>();
        byte[] file = Edited.edited(report, sheet -> faults(sheet, expected));

        SheetProposal proposal = RandomForms.proposal(file, report);

        assertThat(expected).hasSize(20);
        assertThat(proposal.changes()).isEmpty();
        Map<String, String> told = new LinkedHashMap<>();
        proposal.problems().forEach(one -> told.put(one.place(), one.messageKey()));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(proposal.problems())
                .allSatisfy(one ->
                        assertThat(one.sentence(RandomForms.TEXTS)).isNotBlank().doesNotContain("{"));
    }

    private static void faults(Sheet sheet, Map<String, String> expected) {
        fault(sheet, "s.r0", "money", cell -> cell.setCellValue("một trăm"), "shared.number.unreadable", expected);
        fault(sheet, "s.r1", "money", cell -> cell.setCellValue("1.500"), "shared.number.twoWays", expected);
        fault(
                sheet,
                "s.r2",
                "money",
                cell -> cell.setCellErrorValue(FormulaError.DIV0.getCode()),
                "reporting.sheet.error-value",
                expected);
        fault(sheet, "s.r3", "money", cell -> Changed.formula(cell, "1+1"), "reporting.sheet.error-value", expected);
        fault(sheet, "s.r4", "money", Cell::setBlank, "reporting.sheet.emptied", expected);
        fault(sheet, "s.r5", "money", cell -> cell.setCellValue(1e18), "shared.number.tooLong", expected);
        fault(sheet, "s.r0", "rate", cell -> Changed.number(cell, 0.62), "reporting.cell.share-needs-counts", expected);
        fault(sheet, "s.r1", "rate", cell -> Changed.words(cell, "8/0"), "reporting.cell.share-of-nothing", expected);
        fault(
                sheet,
                "s.r2",
                "rate",
                cell -> Changed.day(cell, LocalDate.of(2026, 8, 13)),
                "reporting.sheet.became-day",
                expected);
        fault(sheet, "s.r3", "rate", cell -> Changed.words(cell, "60%"), "reporting.cell.share-needs-counts", expected);
        fault(
                sheet,
                "s.r0",
                "verdict",
                cell -> cell.setCellValue("gần đạt"),
                "reporting.cell.conclusion-unreadable",
                expected);
        fault(sheet, "s.r1", "verdict", cell -> cell.setCellValue(1), "reporting.cell.conclusion-unreadable", expected);
        fault(sheet, "s.r2", "tick", cell -> cell.setCellValue("?"), "reporting.cell.conclusion-unreadable", expected);
        fault(sheet, "s.r0", "due", cell -> cell.setCellValue("31/2/2024"), "shared.date.noSuchDay", expected);
        fault(sheet, "s.r1", "due", cell -> cell.setCellValue("tháng 5"), "shared.date.unreadable", expected);
        fault(sheet, "s.r2", "due", cell -> cell.setCellValue("1/13/2024"), "shared.date.noSuchMonth", expected);
        fault(
                sheet,
                "s.r0",
                "note",
                cell -> cell.setCellValue("Ghi vào chỗ không có"),
                "reporting.sheet.not-to-fill",
                expected);
        fault(
                sheet,
                "s.r3",
                "note",
                cell -> cell.setCellValue("a".repeat(20_001)),
                "reporting.cell.too-long",
                expected);
        fault(sheet, "total", "money", cell -> cell.setCellValue(5), "reporting.sheet.total", expected);
        Row added = sheet.createRow(Edited.cell(sheet, "total", "money").getRowIndex() + 1);
        added.createCell(1).setCellValue("Tiêu chí mới");
        expected.put("B99!B" + (added.getRowNum() + 1), "reporting.sheet.row-added");
    }

    private static void fault(
            Sheet sheet,
            String row,
            String column,
            Consumer<Cell> edit,
            String messageKey,
            Map<String, String> expected) {
        Cell cell = Edited.cell(sheet, row, column);
        edit.accept(cell);
        expected.put("B99!" + cell.getAddress().formatAsString(), messageKey);
    }

    @Test
    void rowsCopiedAndColumnsAddedAreToldNotGuessed() {
        byte[] file = Edited.edit(RandomForms.xlsx(report), EditedSheetTest::copyARow);

        assertThat(RandomForms.proposal(file, report).problems())
                .extracting(SheetProblem::messageKey)
                .containsExactlyInAnyOrder("reporting.sheet.row-twice", "reporting.sheet.column-added");
    }

    private static void copyARow(XSSFWorkbook book) {
        Sheet sheet = book.getSheetAt(0);
        Row from = Edited.cell(sheet, "s.r1", "name").getRow();
        Row to = sheet.createRow(Edited.cell(sheet, "total", "money").getRowIndex() + 1);
        from.forEach(cell -> Changed.copy(cell, to.createCell(cell.getColumnIndex())));
        from.createCell(12).setCellValue("Cột của tôi");
    }
}

package vn.ntm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.ntm.reporting.FilledForm;

class SheetRoundTripTest {
    private static final int FORMS = 120;

    @Test
    void whatNobodyEditedChangesNothingWhateverStandsInIt() {
        int cells = 0;
        for (int seed = 0; seed < FORMS; seed++) {
            FilledForm form = new RandomForms(seed).next();

            SheetProposal proposal = RandomForms.proposal(RandomForms.xlsx(form), form);

            assertThat(proposal.changes()).as("changes of form " + seed).isEmpty();
            assertThat(proposal.problems()).as("problems of form " + seed).isEmpty();
            assertThat(proposal.exact()).as("known again " + seed).isTrue();
            cells += proposal.cells();
        }
        assertThat(cells).isGreaterThan(5_000);
    }

    @Test
    void norDoesItWhereTheFileNoLongerKnowsHowItWas() throws IOException {
        for (int seed = 0; seed < FORMS; seed++) {
            FilledForm form = new RandomForms(seed).next();

            SheetProposal proposal = RandomForms.proposal(forgetful(RandomForms.xlsx(form)), form);

            assertThat(proposal.exact()).isFalse();
            assertThat(proposal.changes()).as("changes of form " + seed).isEmpty();
            assertThat(proposal.problems()).as("problems of form " + seed).isEmpty();
        }
    }

    private static byte[] forgetful(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.removeSheetAt(book.getSheetIndex(HiddenKeys.SHEET));
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void noWordsBecomeAFormulaAndEveryFormulaIsAPartOfAWhole() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            byte[] file = RandomForms.xlsx(new RandomForms(seed).next());
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        row.forEach(SheetRoundTripTest::requireHarmless);
                    }
                }
            }
        }
    }

    private static void requireHarmless(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(cell.getCellFormula()).matches("-?\\d+(\\.\\d+)?/\\d+(\\.\\d+)?");
        }
        if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith("=")
                && !cell.getSheet().getSheetName().equals(HiddenKeys.SHEET)) {
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}

package vn.ntm.funding.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Row;

/** Which rows of a table are no lines: totals, titles of groups, headings that come again. None is left out without being shown. */
@Component
class LeftOutRows {
    private final List<String> totals;

    LeftOutRows(Texts texts) {
        this.totals = Arrays.stream(texts.of("funding.sheet.words.total").split(";"))
                .map(Headings::key)
                .toList();
    }

    /** Key of the sentence that says why it is left out. */
    Optional<String> why(Row row, Row heading, SheetMapping mapping) {
        if (SheetRows.isHeadedAs(row, heading)) {
            return Optional.of("funding.sheet.left-out.heading");
        }
        if (isOfNumbers(row)) {
            return Optional.of("funding.sheet.left-out.numbers");
        }
        boolean noDay = isEmpty(row, mapping, SheetField.DAY);
        if (noDay && isTotal(row)) {
            return Optional.of("funding.sheet.left-out.total");
        }
        return noDay && isEmpty(row, mapping, SheetField.AMOUNT)
                ? Optional.of("funding.sheet.left-out.title")
                : Optional.empty();
    }

    private static boolean isEmpty(Row row, SheetMapping mapping, SheetField field) {
        Integer column = mapping.column(field);
        return column == null || row.cell(column).isEmpty();
    }

    private boolean isTotal(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> Headings.key(cell.text()))
                .filter(words ->
                        totals.stream().anyMatch(total -> words.equals(total) || words.startsWith(total + " ")))
                .isPresent();
    }

    /** (1) (2) (3) below the headings. */
    private static boolean isOfNumbers(Row row) {
        List<String> words = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .map(Headings::key)
                .toList();
        int before = 0;
        for (String word : words) {
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) != before + 1) {
                return false;
            }
            before++;
        }
        return before > 2;
    }
}

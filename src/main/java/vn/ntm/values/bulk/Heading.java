package vn.ntm.values.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Row;

/**
 * What the columns of a table hold. With a column for the indicator each row is one value; without one each further column is an indicator.
 *
 * @param fields where each field stands
 * @param indicators the columns named after an indicator, in the wide form
 */
record Heading(Map<Field, Integer> fields, List<IndicatorColumn> indicators) {
    /** A column that holds the values of one question. */
    record IndicatorColumn(int column, Asked asked) {}

    /** Nothing when the row is no heading: it names no column for the unit. */
    static Optional<Heading> of(Row row, AskedBySet asked, Errors errors) {
        boolean isHeading = row.cells().stream()
                .anyMatch(cell ->
                        Field.called(cell.text()).filter(Field.UNIT::equals).isPresent());
        return isHeading ? Optional.of(read(row, asked, errors)) : Optional.empty();
    }

    private static Heading read(Row row, AskedBySet asked, Errors errors) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        List<Integer> others = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            Optional<Field> field = Field.called(cell.text());
            if (field.isPresent() && fields.putIfAbsent(field.get(), column) != null) {
                errors.add(row.place(column), "values.import.column-twice", cell.text());
            } else if (field.isEmpty() && !cell.isEmpty()) {
                others.add(column);
            }
        }
        boolean wide = !fields.containsKey(Field.INDICATOR);
        List<IndicatorColumn> indicators = new ArrayList<>();
        for (int column : others) {
            Optional<Asked> found = wide ? indicator(row.cell(column).text(), asked) : Optional.empty();
            if (found.isPresent()) {
                indicators.add(new IndicatorColumn(column, found.get()));
            } else {
                errors.add(
                        row.place(column),
                        "values.import.unknown-column",
                        row.cell(column).text());
            }
        }
        return new Heading(fields, indicators);
    }

    /** The code, and behind a blank the part if there is one. */
    private static Optional<Asked> indicator(String heading, AskedBySet asked) {
        int blank = heading.indexOf(' ');
        return blank < 0
                ? asked.find(heading, "")
                : asked.find(heading.substring(0, blank), heading.substring(blank + 1));
    }

    boolean isWide() {
        return !fields.containsKey(Field.INDICATOR);
    }

    /** What the row says in the field; empty when there is no such column. */
    Cell cell(Row row, Field field) {
        @Nullable Integer column = fields.get(field);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    /** Where to point for the field: its column, else that of the unit. */
    int column(Field field) {
        @Nullable Integer column = fields.get(field);
        return column == null ? fields.getOrDefault(Field.UNIT, 0) : column;
    }
}

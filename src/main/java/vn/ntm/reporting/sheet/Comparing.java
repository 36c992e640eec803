package vn.ntm.reporting.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellReading;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;

/** Compares a file with the report as it is now, cell by cell. */
final class Comparing {
    private static final int DECIMALS = 6;
    private static final int DIGITS = 15;
    /** What spreadsheets themselves keep of a number. */
    private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_UP);

    private final FilledForm now;
    private final SheetColumns columns;
    private final Texts texts;
    private final @Nullable Map<CellAt, String> written;
    private final Recognised found;
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<SheetProblem> problems;
    private int cells;

    /** @param written marks of the cells when the file was made, null where that is not known */
    Comparing(
            FilledForm now,
            SheetColumns columns,
            Recognised found,
            @Nullable Map<CellAt, String> written,
            Texts texts) {
        this.now = now;
        this.columns = columns;
        this.texts = texts;
        this.written = written;
        this.found = found;
        this.problems = new ArrayList<>(found.problems());
    }

    SheetProposal proposal(boolean elsewhere) {
        found.rows()
                .forEach((place, key) -> now.row(key)
                        .filter(row -> row.kind() != FilledRow.Kind.GROUP)
                        .ifPresent(row ->
                                found.columns().forEach((at, column) -> look(row, columns.leaf(column), place, at))));
        return new SheetProposal(found.how(), written != null, elsewhere, cells, changes, problems);
    }

    private void look(FilledRow row, Column column, int sheetRow, int sheetColumn) {
        cells++;
        CellAt at = new CellAt(row.key(), column.key());
        Seen seen = found.grid().cell(sheetRow, sheetColumn);
        Seen current = columns.seen(row, column);
        boolean untouched = written != null && seen.isStill(written.getOrDefault(at, ""));
        if (untouched || seen.isStill(current.mark()) || (written == null && seen.isNothing())) {
            return;
        }
        new Edited(row, column, at, found.grid().place(sheetRow, sheetColumn), seen, current).judge();
    }

    /** A cell that says something else than before. */
    private final class Edited {
        private final FilledRow row;
        private final Column column;
        private final CellAt at;
        private final String place;
        private final Seen seen;
        private final Seen current;

        Edited(FilledRow row, Column column, CellAt at, String place, Seen seen, Seen current) {
            this.row = row;
            this.column = column;
            this.at = at;
            this.place = place;
            this.seen = seen;
            this.current = current;
        }

        void judge() {
            CellValue value = row.cell(column.key()).value();
            if (row.kind() == FilledRow.Kind.TOTAL) {
                problem("reporting.sheet.total");
            } else if (column.key().equals(SheetColumns.HEADING)
                    || (value instanceof CellValue.Unknown(CellValue.Why why) && why == CellValue.Why.NO_MEANING)) {
                problem("reporting.sheet.not-to-fill");
            } else if (seen.kind() == Seen.Kind.BROKEN) {
                problem("reporting.sheet.error-value", seen.text());
            } else if (seen.isNothing()) {
                emptied(value);
            } else {
                read(value);
            }
        }

        /** Empty means no in a column of ticks; elsewhere that what a person wrote is taken back. */
        private void emptied(CellValue value) {
            Origin origin = row.cell(column.key()).origin();
            boolean byPerson = origin != null
                    && (origin.source().equals("entered") || origin.source().equals("file"));
            if (byPerson) {
                Filled cell = row.cell(column.key());
                CellValue source = cell.instead();
                change(
                        value,
                        null,
                        source == null ? texts.of("reporting.sheet.taken-back") : CellWords.of(source, column, texts));
            } else if (column.kind() == Column.Kind.TICK && value.isKnown()) {
                CellValue no = new CellValue.Judged(CellValue.Conclusion.NO);
                change(value, no, texts.of(CellWords.key(CellValue.Conclusion.NO)));
            } else {
                problem("reporting.sheet.emptied");
            }
        }

        private void read(CellValue before) {
            CellReading reading = reading();
            CellValue after = reading.value();
            String problemKey = reading.problemKey();
            if (problemKey != null) {
                problem(problemKey, reading.problemWords().toArray());
            } else if (after != null && !after.equals(before) && !isAsWritten(after)) {
                change(before, after, shown(after));
            }
        }

        /** Typed anew, the same. */
        private boolean isAsWritten(CellValue after) {
            return written != null && Seen.of(after, column, texts).mark().equals(written.getOrDefault(at, ""));
        }

        private CellReading reading() {
            return switch (seen.kind()) {
                case NUMBER ->
                    column.kind() == Column.Kind.NUMBER
                            ? exact(seen.percent() ? seen.figure().movePointRight(2) : seen.figure())
                            : CellReading.read(column, seen.typed());
                case SHARE ->
                    column.kind() == Column.Kind.NUMBER
                            ? problemOf("shared.number.unreadable", "=" + seen.typed())
                            : CellReading.read(column, seen.typed());
                case DAY ->
                    column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.RATE
                            ? problemOf("reporting.sheet.became-day", seen.typed())
                            : CellReading.read(column, seen.typed());
                case NOTHING, WORDS, BROKEN ->
                    column.kind() == Column.Kind.TICK && seen.text().matches("[-\u2013\u2014]")
                            ? new CellReading(new CellValue.Judged(CellValue.Conclusion.UNDECIDED), null, List.of())
                            : CellReading.read(column, seen.text());
            };
        }

        /** A number that its program knows as one cannot be read in two ways. */
        private CellReading exact(BigDecimal number) {
            BigDecimal kept = number.round(KEPT);
            BigDecimal rounded = kept.scale() > DECIMALS ? kept.setScale(DECIMALS, RoundingMode.HALF_UP) : kept;
            return rounded.precision() - rounded.scale() > DIGITS
                    ? problemOf("shared.number.tooLong", DIGITS, DECIMALS)
                    : new CellReading(new CellValue.Amount(rounded), null, List.of());
        }

        private static CellReading problemOf(String key, Object... words) {
            return new CellReading(null, key, List.of(words));
        }

        private void change(CellValue before, @Nullable CellValue after, String words) {
            boolean movedOn = written != null && !current.mark().equals(written.getOrDefault(at, ""));
            changes.add(new SheetChange(
                    place,
                    at,
                    columns.rowLabel(row),
                    columns.header(column.key()),
                    shown(before),
                    words,
                    after,
                    movedOn));
        }

        /** With both counts: percentages alone hide a change. */
        private String shown(CellValue value) {
            String words = CellWords.of(value, column, texts);
            if (value instanceof CellValue.Share) {
                return words + " (" + CellWords.typed(value, column, texts) + ")";
            }
            return value instanceof CellValue.Judged ? CellWords.typed(value, column, texts) : words;
        }

        private void problem(String key, Object... words) {
            problems.add(SheetProblem.at(place, key, words).of(columns.rowLabel(row), columns.header(column.key())));
        }
    }
}

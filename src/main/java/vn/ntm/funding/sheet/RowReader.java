package vn.ntm.funding.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Place;
import vn.ntm.values.bulk.table.Row;

/** Reads one row by what its columns say; collects what cannot be read, cell by cell. */
final class RowReader {
    /** Day 0 of spreadsheets, so that 1 March 1900 and all that follow are right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 36_526;
    private static final int LAST_SERIAL = 73_415;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Row row;
    private final SheetMapping mapping;
    private final Meanings.Of meanings;
    private final Cause cause;
    private final List<CellProblem> problems = new ArrayList<>();

    RowReader(Row row, SheetMapping mapping, Meanings.Of meanings, Cause cause) {
        this.row = row;
        this.mapping = mapping;
        this.meanings = meanings;
        this.cause = cause;
    }

    ReadRow read() {
        long amount = amount();
        LocalDate day = day(SheetField.DAY);
        if (day == null) {
            missing(SheetField.DAY, "funding.problem.day");
        }
        LocalDate happened = Objects.requireNonNullElse(day, LocalDate.EPOCH);
        Kind kind = kind();
        Nature nature = nature(amount);
        String source = kind.isMoney() ? meant(SheetField.SOURCE, mapping.source()) : text(SheetField.SOURCE);
        ProjectId project = project();
        int year = year(SheetField.YEAR, happened.getYear());
        int origin = year(SheetField.ORIGIN, year);
        Paper paper = new Paper(text(SheetField.PAPER), day(SheetField.PAPER_DAY), text(SheetField.ISSUER));
        NewLine line = new NewLine(
                kind, nature, source, project, year, origin, happened, amount, paper, text(SheetField.NOTE), cause);
        return new ReadRow(
                row,
                problems.isEmpty() ? line : null,
                text(SheetField.NUMBER),
                text(SheetField.REVERSES),
                problems,
                null,
                false);
    }

    private long amount() {
        Cell cell = cell(SheetField.AMOUNT);
        if (cell.isEmpty()) {
            missing(SheetField.AMOUNT, "funding.sheet.problem.no-amount");
            return 0;
        }
        BigDecimal number = number(cell);
        if (number == null) {
            return 0;
        }
        Optional<Long> dong = mapping.unit().dong(number);
        if (dong.isEmpty()) {
            problem(SheetField.AMOUNT, "funding.sheet.problem.not-whole." + mapping.unit(), shown(number));
        }
        return dong.orElse(0L);
    }

    private static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private @Nullable BigDecimal number(Cell cell) {
        if (cell.exact()) {
            return new BigDecimal(cell.text());
        }
        TypedNumber typed =
                mapping.unit() == AmountUnit.DONG ? TypedNumber.readWhole(cell.text()) : TypedNumber.read(cell.text());
        if (typed.problemKey() != null) {
            problem(SheetField.AMOUNT, typed.problemKey(), typed.problemWords().toArray());
        }
        return typed.number();
    }

    /** Null for an empty cell, and with a problem for what is no day. */
    private @Nullable LocalDate day(SheetField field) {
        Cell cell = cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.exact()) {
            return serial(field, new BigDecimal(cell.text()));
        }
        TypedDate typed = TypedDate.read(cell.text());
        if (typed.problemKey() != null) {
            problem(field, typed.problemKey(), typed.problemWords().toArray());
        }
        return typed.day();
    }

    /** A day as spreadsheets count them; the hour behind the point goes. */
    private @Nullable LocalDate serial(SheetField field, BigDecimal days) {
        if (days.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) < 0
                || days.compareTo(BigDecimal.valueOf(LAST_SERIAL)) >= 0) {
            problem(field, "funding.sheet.problem.no-day", shown(days));
            return null;
        }
        return DAY_ZERO.plusDays(days.longValue());
    }

    private int year(SheetField field, int otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problem(field, "funding.sheet.problem.year", text);
            return otherwise;
        }
        return year;
    }

    private Kind kind() {
        String meant = meant(SheetField.KIND, mapping.kind());
        return meant.isEmpty() ? Kind.PLANNED : Kind.valueOf(meant);
    }

    /** Where no column says so, what is below nought is an adjustment. */
    private Nature nature(long amount) {
        String text = text(SheetField.NATURE);
        if (text.isEmpty()) {
            return amount < 0 ? Nature.ADJUSTMENT : Nature.ENTRY;
        }
        Optional<String> meant = meanings.of(SheetField.NATURE, text);
        if (meant.isEmpty()) {
            problem(SheetField.NATURE, "funding.sheet.problem.nature", text);
        }
        return meant.map(Nature::valueOf).orElse(Nature.ENTRY);
    }

    private @Nullable ProjectId project() {
        String text = text(SheetField.PROJECT);
        if (text.isEmpty()) {
            return null;
        }
        Optional<String> meant = meanings.of(SheetField.PROJECT, text);
        if (meant.isEmpty()) {
            problem(SheetField.PROJECT, "funding.sheet.problem.project", text);
        }
        return meant.flatMap(Identifiers::read).map(ProjectId::new).orElse(null);
    }

    /** @param ofAll what every row is where no column says it */
    private String meant(SheetField field, String ofAll) {
        String text = text(field);
        if (mapping.column(field) == null) {
            if (ofAll.isEmpty()) {
                problem(field, "funding.sheet.problem.none." + field);
            }
            return ofAll;
        }
        if (text.isEmpty()) {
            missing(field, "funding.sheet.problem.none." + field);
            return "";
        }
        Optional<String> meant = meanings.of(field, text);
        if (meant.isEmpty()) {
            problem(field, "funding.sheet.problem.unknown." + field, text);
        }
        return meant.orElse("");
    }

    private String text(SheetField field) {
        return VietnameseText.squeezed(VietnameseText.atTheDoor(cell(field).text()));
    }

    /** What cannot be read at all is a problem of its own, said once. */
    private Cell cell(SheetField field) {
        Integer column = mapping.column(field);
        Cell cell = column == null ? Cell.EMPTY : row.cell(column);
        String broken = cell.problemKey();
        if (broken != null) {
            problem(field, broken, cell.text());
            return Cell.EMPTY;
        }
        return cell;
    }

    private void problem(SheetField field, String key, Object... words) {
        CellProblem problem = new CellProblem(place(field), key, List.of(words));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Unless something is wrong with the cell already. */
    private void missing(SheetField field, String key) {
        if (problems.stream().noneMatch(one -> one.place().equals(place(field)))) {
            problem(field, key);
        }
    }

    private Place place(SheetField field) {
        return place(row, mapping, field);
    }

    /** Where the row says it; at its first cell what no column says. */
    static Place place(Row row, SheetMapping mapping, SheetField field) {
        return row.place(Objects.requireNonNullElse(mapping.column(field), 0));
    }
}

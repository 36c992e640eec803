package vn.ntm.values.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Problems;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.Figure;
import vn.ntm.values.ValueRules;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Place;
import vn.ntm.values.bulk.table.Row;

/** Turns the rows of a table into values; tells what is wrong with single cells and goes on. */
final class RowReader {
    private static final Pattern UNIT = Pattern.compile("\\d{5}(?:-X\\d{2,3})?");
    private static final Pattern SHORTENED = Pattern.compile("\\d{1,4}");
    private static final int TITLE_ROWS = 20;
    private static final int LONGEST = 500;
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    private final Frame frame;
    private final AskedBySet asked;
    private final Errors errors;
    private final Consumer<Said> taker;
    private final Map<String, Place> units = new HashMap<>();
    private String sheet = "";
    private @Nullable Heading heading;
    private @Nullable Row first;
    private int titles;
    private boolean found;
    private long rows;
    private long values;

    /**
     * What is the same for the whole table.
     *
     * @param mayEnter whether the one acting may enter values of a criterion
     * @param reaches whether the one acting may change values of a unit
     */
    record Frame(int year, LocalDate today, Predicate<Integer> mayEnter, Predicate<String> reaches) {
        LocalDate usualDay() {
            LocalDate last = LocalDate.of(year, 12, 31);
            return last.isAfter(today) ? today : last;
        }
    }

    RowReader(Frame frame, AskedBySet asked, Errors errors, Consumer<Said> taker) {
        this.frame = frame;
        this.asked = asked;
        this.errors = errors;
        this.taker = taker;
    }

    void take(Row row) {
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            heading = null;
            titles = 0;
        }
        if (first == null) {
            first = row;
        }
        Heading known = heading;
        if (known != null) {
            rows++;
            read(row, known);
        } else if (titles++ < TITLE_ROWS) {
            heading = Heading.of(row, asked, errors).orElse(null);
            found |= heading != null;
        }
    }

    /** To be called behind the last row: a table without any heading is told so. */
    void end() {
        if (!found) {
            errors.add(first == null ? new Place("", 1, 0) : first.place(0), "values.import.no-heading");
        }
    }

    long rows() {
        return rows;
    }

    long values() {
        return values;
    }

    /** Each unit there is a value of, and where it stands first. */
    Map<String, Place> units() {
        return units;
    }

    private void read(Row row, Heading known) {
        Optional<String> unit = unit(row, known);
        if (unit.isEmpty()) {
            return;
        }
        if (known.isWide()) {
            known.indicators()
                    .forEach(column -> new OneValue(row, known, unit.get(), column.asked(), column.column()).wide());
        } else {
            asked(row, known)
                    .ifPresent(question ->
                            new OneValue(row, known, unit.get(), question, known.column(Field.VALUE)).read());
        }
    }

    private Optional<Asked> asked(Row row, Heading known) {
        Place place = row.place(known.column(Field.INDICATOR));
        String code = known.cell(row, Field.INDICATOR).text();
        String part = known.cell(row, Field.PART).text();
        if (!asked.hasIndicator(code)) {
            errors.add(place, "values.import.no-indicator", code);
            return Optional.empty();
        }
        Optional<Asked> question = asked.find(code, part);
        if (question.isEmpty()) {
            errors.add(row.place(known.column(Field.PART)), "values.import.no-part", code, part);
        }
        return question;
    }

    /** Spreadsheets drop the noughts before a code. */
    private Optional<String> unit(Row row, Heading known) {
        Place place = row.place(known.column(Field.UNIT));
        String typed = known.cell(row, Field.UNIT).text();
        String code = SHORTENED.matcher(typed).matches() ? "0".repeat(5 - typed.length()) + typed : typed;
        if (!UNIT.matcher(code).matches()) {
            errors.add(place, typed.isEmpty() ? "values.import.unit-missing" : "values.import.unit-unreadable", typed);
            return Optional.empty();
        }
        if (units.putIfAbsent(code, place) == null && !frame.reaches().test(code)) {
            errors.add(place, "values.import.unit-foreign", code);
        }
        return Optional.of(code);
    }

    /** One value of one row; {@code column} is where to point when nothing better is known. */
    private final class OneValue {
        private final Row row;
        private final Heading known;
        private final String unit;
        private final Asked question;
        private final int column;
        private final FigureReader figures;
        private boolean wrong;

        OneValue(Row row, Heading known, String unit, Asked question, int column) {
            this.row = row;
            this.known = known;
            this.unit = unit;
            this.question = question;
            this.column = column;
            this.figures = new FigureReader(question.question().measure(), this::wrong);
        }

        void wide() {
            Cell cell = row.cell(column);
            if (!cell.isEmpty() && isReadable(cell, column)) {
                keep(figures.value(cell));
            }
        }

        void read() {
            Cell value = cell(Field.VALUE);
            Cell numerator = cell(Field.NUMERATOR);
            Cell denominator = cell(Field.DENOMINATOR);
            Cell reason = cell(Field.REASON);
            Cell document = cell(Field.DOCUMENT);
            boolean counts = !numerator.isEmpty() || !denominator.isEmpty();
            boolean none = !reason.isEmpty() || !document.isEmpty();
            int ways = (value.isEmpty() ? 0 : 1) + (counts ? 1 : 0) + (none ? 1 : 0);
            if (ways > 1) {
                wrong(Field.VALUE, "values.import.two-figures");
            } else if (areReadable() && ways == 1) {
                keep(
                        counts
                                ? figures.ratio(numerator, denominator)
                                : none ? figures.notApplicable(reason, document) : figures.value(value));
            }
        }

        private void keep(Optional<Figure> figure) {
            Optional<LocalDate> day = day();
            String note = VietnameseText.atTheDoor(cell(Field.NOTE).text());
            if (note.length() > LONGEST) {
                wrong(Field.NOTE, "values.import.too-long", LONGEST);
            }
            if (figure.isEmpty() || day.isEmpty()) {
                return;
            }
            if (!frame.mayEnter().test(question.question().criterion())) {
                wrong(Field.INDICATOR, "values.import.not-in-charge", question.code());
            }
            judge(figure.get(), day.get());
            if (!wrong) {
                values++;
                boolean dated = !cell(Field.DATE).isEmpty();
                taker.accept(new Said(row.place(column), unit, question, figure.get(), day.get(), dated, note));
            }
        }

        private void judge(Figure figure, LocalDate day) {
            if (figure instanceof Figure.NotApplicable none
                    && Math.max(none.reason().length(), none.document().length()) > LONGEST) {
                wrong(Field.REASON, "values.import.too-long", LONGEST);
            }
            Problems problems =
                    ValueRules.judge(question.question().measure(), figure, day, frame.year(), frame.today());
            try {
                problems.refuse();
            } catch (FieldsRefused refused) {
                refused.problems()
                        .forEach(problem -> wrong(
                                field(problem.field()),
                                problem.messageKey(),
                                problem.arguments().toArray()));
            }
        }

        private Optional<LocalDate> day() {
            Cell cell = cell(Field.DATE);
            if (cell.isEmpty()) {
                return Optional.of(frame.usualDay());
            }
            if (cell.exact()) {
                return counted(cell);
            }
            TypedDate typed = TypedDate.read(cell.text());
            String problem = typed.problemKey();
            if (problem != null) {
                wrong(Field.DATE, problem, typed.problemWords().toArray());
            }
            return Optional.ofNullable(typed.day());
        }

        /** Spreadsheets keep a day as the number of days since the end of 1899. */
        private Optional<LocalDate> counted(Cell cell) {
            try {
                return Optional.of(FIRST_DAY_OF_SPREADSHEETS.plusDays(
                        Long.parseLong(cell.text().split("\\.")[0])));
            } catch (NumberFormatException | DateTimeException noDay) {
                wrong(Field.DATE, "shared.date.unreadable", cell.text());
                return Optional.empty();
            }
        }

        private boolean areReadable() {
            return known.fields().values().stream()
                    .map(at -> isReadable(row.cell(at), at))
                    .reduce(true, Boolean::logicalAnd);
        }

        private boolean isReadable(Cell cell, int at) {
            String problem = cell.problemKey();
            if (problem != null) {
                errors.add(row.place(at), problem, cell.text());
                wrong = true;
            }
            return problem == null;
        }

        private Cell cell(Field field) {
            return known.cell(row, field);
        }

        /** In the wide form everything but the date and the note stands in the one cell. */
        private void wrong(Field field, String messageKey, Object... words) {
            wrong = true;
            boolean own = known.fields().containsKey(field);
            errors.add(row.place(own ? known.column(field) : column), messageKey, words);
        }

        private Field field(String problem) {
            return switch (problem) {
                case "numerator" -> Field.NUMERATOR;
                case "denominator" -> Field.DENOMINATOR;
                case "measuredOn" -> Field.DATE;
                default -> Field.VALUE;
            };
        }
    }
}

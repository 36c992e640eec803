package vn.ntm.values.bulk;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.Figure;
import vn.ntm.values.bulk.table.Cell;

/** Reads what cells say as the figure that a question asks for. What cannot be read is told to the one who asked, under the field it stands in. */
final class FigureReader {
    private static final Set<String> YES = Set.of("co", "dat", "true", "yes", "1", "x");
    private static final Set<String> NO = Set.of("khong", "khong dat", "chua dat", "chua", "false", "no", "0");

    private static final int GROUP_WITH_MARK = 4;

    private final Wording.Measure measure;
    private final Problem problems;

    /** Is told what is wrong and where. */
    @FunctionalInterface
    interface Problem {
        void add(Field field, String messageKey, Object... words);
    }

    FigureReader(Wording.Measure measure, Problem problems) {
        this.measure = measure;
        this.problems = problems;
    }

    /** A single cell: a number, a word, or 300/400 for so many of so many. */
    Optional<Figure> value(Cell cell) {
        return switch (measure.kind()) {
            case YES_NO -> yesNo(cell);
            case RANK -> rank(cell);
            case COUNT -> number(Field.VALUE, cell, true).map(Figure.Amount::new);
            case PERCENTAGE, AMOUNT -> share(cell);
        };
    }

    Optional<Figure> ratio(Cell numerator, Cell denominator) {
        Optional<BigDecimal> part = required(Field.NUMERATOR, numerator);
        Optional<BigDecimal> whole = required(Field.DENOMINATOR, denominator);
        return part.isPresent() && whole.isPresent() ? ratio(part.get(), whole.get()) : Optional.empty();
    }

    Optional<Figure> notApplicable(Cell reason, Cell document) {
        if (reason.isEmpty() || document.isEmpty()) {
            problems.add(reason.isEmpty() ? Field.REASON : Field.DOCUMENT, "values.import.reason-and-document");
            return Optional.empty();
        }
        return Optional.of(new Figure.NotApplicable(reason.text(), document.text()));
    }

    private Optional<Figure> share(Cell cell) {
        int stroke = cell.text().indexOf('/');
        if (stroke < 0) {
            Cell bare = cell.text().endsWith("%") && measure.kind() == Wording.Kind.PERCENTAGE
                    ? Cell.of(cell.text().substring(0, cell.text().length() - 1))
                    : cell;
            return number(Field.VALUE, bare, false).map(Figure.Amount::new);
        }
        Optional<BigDecimal> part = number(Field.VALUE, Cell.of(cell.text().substring(0, stroke)), false);
        Optional<BigDecimal> whole = number(Field.VALUE, Cell.of(cell.text().substring(stroke + 1)), false);
        return part.isPresent() && whole.isPresent() ? ratio(part.get(), whole.get()) : Optional.empty();
    }

    private Optional<Figure> ratio(BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0) {
            problems.add(Field.NUMERATOR, "values.problem.negative");
        } else if (whole.signum() <= 0) {
            problems.add(Field.DENOMINATOR, "values.import.empty-whole");
        } else {
            return Optional.of(new Figure.Ratio(part, whole));
        }
        return Optional.empty();
    }

    private Optional<Figure> yesNo(Cell cell) {
        String key = VietnameseText.searchKey(cell.text());
        if (!YES.contains(key) && !NO.contains(key)) {
            problems.add(Field.VALUE, "values.import.yes-no", cell.text());
            return Optional.empty();
        }
        return Optional.of(new Figure.YesNo(YES.contains(key)));
    }

    private Optional<Figure> rank(Cell cell) {
        String key = VietnameseText.searchKey(cell.text());
        Optional<Figure> rank = measure.scale().stream()
                .filter(known -> VietnameseText.searchKey(known).equals(key))
                .findFirst()
                .map(Figure.Rank::new);
        if (rank.isEmpty()) {
            problems.add(Field.VALUE, "values.problem.rank", String.join(", ", measure.scale()));
        }
        return rank;
    }

    private Optional<BigDecimal> required(Field field, Cell cell) {
        if (cell.isEmpty()) {
            problems.add(field, "values.import.both-counts");
            return Optional.empty();
        }
        return number(field, cell, false);
    }

    private Optional<BigDecimal> number(Field field, Cell cell, boolean whole) {
        TypedNumber typed = cell.exact() ? exact(cell.text()) : typed(cell.text(), whole);
        String problem = typed.problemKey();
        if (problem != null) {
            problems.add(field, problem, typed.problemWords().toArray());
        }
        return Optional.ofNullable(typed.number());
    }

    private static TypedNumber typed(String text, boolean whole) {
        return whole ? TypedNumber.readWhole(text) : TypedNumber.read(text);
    }

    /** Nothing to guess, but as long as any number may be. */
    private static TypedNumber exact(String digits) {
        int point = digits.indexOf('.');
        boolean looksGrouped = point >= 0 && digits.length() - point == GROUP_WITH_MARK;
        return point < 0 ? TypedNumber.readWhole(digits) : TypedNumber.read(looksGrouped ? digits + "0" : digits);
    }
}

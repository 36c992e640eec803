package vn.ntm.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellValue.Amount;
import vn.ntm.reporting.CellValue.Share;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.form.Check;
import vn.ntm.reporting.form.Formula;

/** Computes the formulas of one row. A cell whose input is unknown is unknown, and says so. */
final class Computing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Filled> cells;
    private final Map<String, Formula> formulas;
    private final Function<String, Filled> totals;

    /**
     * @param cells of the row, those not computed
     * @param formulas by key of their column
     * @param totals of a column over the rows of the section
     */
    Computing(Map<String, Filled> cells, Map<String, Formula> formulas, Function<String, Filled> totals) {
        this.cells = new HashMap<>(cells);
        this.formulas = formulas;
        this.totals = totals;
    }

    /** Every cell of the row, the computed ones too. */
    Map<String, Filled> all() {
        formulas.keySet().forEach(this::cell);
        return cells;
    }

    private Filled cell(String key) {
        Filled known = cells.get(key);
        Formula formula = formulas.get(key);
        if (known != null || formula == null) {
            return known == null ? Filled.unknown(Why.NO_MEANING) : known;
        }
        cells.put(key, Filled.unknown(Why.INPUT_MISSING));
        Filled computed = value(formula);
        Filled marked = Filled.of(computed.value(), origin(formula));
        cells.put(key, marked);
        return marked;
    }

    private Origin origin(Formula formula) {
        return formula.columns().stream()
                .map(this::cell)
                .map(cell -> cell.origin() == null ? Sums.computed(true) : cell.origin())
                .reduce(Sums.computed(true), Origin::and);
    }

    private Filled value(Formula formula) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) -> known(number);
            case Formula.ColumnOf(String key) -> cell(key);
            case Formula.Both both -> both(both.operator(), value(both.left()), value(both.right()));
            case Formula.Call call ->
                switch (call.function()) {
                    case SUM -> sum(call.arguments());
                    case RATE ->
                        rate(
                                value(call.arguments().getFirst()),
                                value(call.arguments().getLast()));
                    case SHARE -> share(call.arguments().getFirst());
                };
        };
    }

    private Filled sum(List<Formula> arguments) {
        Filled sum = known(BigDecimal.ZERO);
        for (Formula one : arguments) {
            sum = both('+', sum, value(one));
        }
        return sum;
    }

    private Filled share(Formula column) {
        return column instanceof Formula.ColumnOf(String key)
                ? rate(cell(key), totals.apply(key))
                : Filled.unknown(Why.NO_MEANING);
    }

    private static Filled rate(Filled part, Filled whole) {
        BigDecimal one = number(part);
        BigDecimal all = number(whole);
        if (one == null || all == null) {
            return missing(part, whole);
        }
        return all.signum() <= 0 ? Filled.unknown(Why.NO_MEANING) : new Filled(new Share(one, all), null, null);
    }

    private static Filled both(char operator, Filled left, Filled right) {
        BigDecimal one = number(left);
        BigDecimal other = number(right);
        if (one == null || other == null) {
            return missing(left, right);
        }
        return switch (operator) {
            case '+' -> known(one.add(other));
            case '-' -> known(one.subtract(other));
            case '*' -> known(one.multiply(other));
            default ->
                other.signum() == 0 ? Filled.unknown(Why.NO_MEANING) : known(one.divide(other, MathContext.DECIMAL64));
        };
    }

    private static Filled known(BigDecimal number) {
        return new Filled(new Amount(number), null, null);
    }

    /** Says that no source exists only where every unknown input lacks one. */
    private static Filled missing(Filled... inputs) {
        List<Why> reasons = new ArrayList<>();
        for (Filled input : inputs) {
            if (input.value() instanceof CellValue.Unknown(Why why)) {
                reasons.add(why);
            }
        }
        boolean same = !reasons.isEmpty() && reasons.stream().distinct().count() == 1;
        return Filled.unknown(same && reasons.getFirst() != Why.NOT_ENTERED ? reasons.getFirst() : Why.INPUT_MISSING);
    }

    /** The number to compute with: of a share its percentage. */
    static @Nullable BigDecimal number(Filled cell) {
        return switch (cell.value()) {
            case Amount(BigDecimal number) -> number;
            case Share(BigDecimal part, BigDecimal whole) ->
                part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
            case CellValue.Words words -> null;
            case CellValue.Judged judged -> null;
            case CellValue.Day day -> null;
            case CellValue.Unknown unknown -> null;
        };
    }

    /** Whether the check does not hold; what cannot be judged is no complaint. */
    static boolean breaks(Check check, FilledRow row) {
        Formula.Comparison comparison = Formula.readComparison(check.rule());
        Computing computing = new Computing(row.cells(), Map.of(), key -> Filled.unknown(Why.NO_MEANING));
        BigDecimal left = number(computing.value(comparison.left()));
        BigDecimal right = number(computing.value(comparison.right()));
        if (left == null || right == null) {
            return false;
        }
        int order = left.compareTo(right);
        return !switch (comparison.operator()) {
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }
}

package vn.ntm.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a computed cell is computed from: keys of columns with + - * / (blanks around the minus, which may be part of a key), brackets, numbers, and the
 * functions {@code sum(a, b, …)}, {@code rate(part, whole)} and {@code share(column)}, the part of the row in the total of the column over the whole form.
 * A comparison of two formulas is a check.
 */
public sealed interface Formula {
    record Constant(BigDecimal value) implements Formula {}

    record ColumnOf(String key) implements Formula {}

    record Both(char operator, Formula left, Formula right) implements Formula {}

    record Call(Function function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Two formulas and how the first must stand to the second: one of {@code <= >= < > = !=}. */
    record Comparison(Formula left, String operator, Formula right) {}

    /** The functions there are. */
    enum Function {
        SUM,
        RATE,
        SHARE
    }

    /** @throws IllegalArgumentException with the place where it cannot be read */
    static Formula read(String written) {
        return new FormulaReader(written).whole();
    }

    /** @throws IllegalArgumentException with the place where it cannot be read */
    static Comparison readComparison(String written) {
        return new FormulaReader(written).comparison();
    }

    /** Keys of the columns it needs. */
    default Set<String> columns() {
        Set<String> keys = new LinkedHashSet<>();
        List<Formula> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            switch (open.removeLast()) {
                case Constant constant -> {}
                case ColumnOf column -> keys.add(column.key());
                case Both both -> open.addAll(List.of(both.left(), both.right()));
                case Call call -> open.addAll(call.arguments());
            }
        }
        return keys;
    }
}

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One measured figure, its baseline from the same minute (NaN where there is none) and the budget it must keep.
 *
 * @param mostTimes how many times the baseline it may be, NaN where that does not matter
 */
record Figure(String name, double value, String unit, double baseline, Budget budget, double mostTimes) {
    Figure(String name, double value, String unit, double baseline, Budget budget) {
        this(name, value, unit, baseline, budget, Double.NaN);
    }

    /** How much is allowed, or wanted at least. */
    record Budget(double bound, boolean atLeast) {
        static Budget atMost(double bound) {
            return new Budget(bound, false);
        }

        static Budget atLeast(double bound) {
            return new Budget(bound, true);
        }

        boolean isKeptBy(double value) {
            return atLeast ? value >= bound : value <= bound;
        }
    }

    Figure withinTimesBaseline(double most) {
        return new Figure(name, value, unit, baseline, budget, most);
    }

    /** Name, value, unit, baseline, ratio, budget, verdict, parted by tabs; where the ratio has a budget, a line of its own for it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line());
        if (!Double.isNaN(mostTimes)) {
            lines.add(new Figure(name + "-ratio", value / baseline, "x", Double.NaN, Budget.atMost(mostTimes)).line());
        }
        return lines;
    }

    private String line() {
        boolean alone = Double.isNaN(baseline);
        return String.join(
                "\t",
                name,
                number(value),
                unit,
                alone ? "-" : number(baseline),
                alone ? "-" : String.format(Locale.ROOT, "%.2f", value / baseline),
                number(budget.bound()),
                budget.isKeptBy(value) ? "within" : "over");
    }

    private static String number(double value) {
        return value >= 100 ? String.valueOf(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }
}

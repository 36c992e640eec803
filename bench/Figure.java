import java.util.Locale;

/** One measured figure, its baseline from the same minute (NaN where there is none) and the budget it must keep. */
record Figure(String name, double value, String unit, double baseline, Budget budget) {
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

    /** Name, value, unit, baseline, ratio, budget, verdict, parted by tabs. */
    String line() {
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

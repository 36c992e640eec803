package vn.ntm.values.bulk.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as Excel shows it: what the computer's binary fractions add behind the fifteenth digit goes; a percentage counts in hundredths. */
final class ShownNumber {
    /** What Excel itself keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int FARTHEST = 30;

    private ShownNumber() {}

    static Cell of(String value, boolean percent, TableLimits limits) {
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(DIGITS);
            if (Math.abs((long) number.precision() - number.scale()) > FARTHEST) {
                return number.signum() == 0 ? Cell.exact("0") : Cell.broken(value, "values.table.no-number");
            }
            BigDecimal shown = percent ? number.movePointRight(2) : number;
            BigDecimal rounded =
                    shown.scale() > limits.decimals() ? shown.setScale(limits.decimals(), RoundingMode.HALF_UP) : shown;
            return Cell.exact(plain(rounded));
        } catch (NumberFormatException noNumber) {
            return Cell.broken(value, "values.table.no-number");
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

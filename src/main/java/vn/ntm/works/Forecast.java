package vn.ntm.works;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ntm.funding.Sums;

/**
 * What a public source is expected to have paid by the end of its budget year if it goes on as it did since New Year.
 *
 * @param paid expected by then, in đồng, at most what may be disbursed
 * @param left what will be unspent, in đồng
 */
public record Forecast(long paid, long left) {
    /** Earlier in a year its pace says nothing. */
    private static final int LEAST_DAYS = 30;

    /** Empty for a year that has not begun or is younger than 30 days; of a year that is over, what is. */
    public static Optional<Forecast> of(Sums year, int budgetYear, LocalDate today) {
        LocalDate newYear = LocalDate.of(budgetYear, 1, 1);
        long gone = ChronoUnit.DAYS.between(newYear, today) + 1;
        if (gone < LEAST_DAYS) {
            return Optional.empty();
        }
        int whole = newYear.lengthOfYear();
        long expected = gone >= whole
                ? year.paid()
                : BigDecimal.valueOf(year.paid())
                        .multiply(BigDecimal.valueOf(whole))
                        .divide(BigDecimal.valueOf(gone), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        long paid = Math.max(year.paid(), Math.min(expected, year.disbursable()));
        return Optional.of(new Forecast(paid, Math.max(0, year.disbursable() - paid)));
    }
}

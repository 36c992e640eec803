package vn.ntm.criteria.confirming;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;

/** What somebody reads in a text. */
final class Readings {
    private Readings() {}

    static ReadLevel level(Threshold.Scope scope, @Nullable String place, Level level) {
        return new ReadLevel(scope, place, null, null, null, level, null);
    }

    static Level.Amount atLeast(String amount, String unit) {
        return new Level.Amount(Direction.AT_LEAST, new BigDecimal(amount), unit);
    }

    static ReadText read(String number) {
        LocalDate issued = LocalDate.of(2022, 3, 8);
        return new ReadText(new Confirmed.Text(number, "", "Thủ tướng Chính phủ", issued, "Phụ lục I, mục 10"), "");
    }
}

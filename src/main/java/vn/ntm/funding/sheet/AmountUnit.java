package vn.ntm.funding.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ntm.funding.Dong;

/** In what a table counts money. */
public enum AmountUnit {
    DONG(0),
    THOUSAND(3),
    MILLION(6);

    private static final BigDecimal MOST = BigDecimal.valueOf(Dong.MOST);

    private final int zeros;

    AmountUnit(int zeros) {
        this.zeros = zeros;
    }

    /** Empty when it is no whole number of đồng, or more than a line may move. */
    Optional<Long> dong(BigDecimal number) {
        BigDecimal dong = number.movePointRight(zeros).stripTrailingZeros();
        return dong.scale() > 0 || dong.abs().compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(dong.longValueExact());
    }

    public String nameKey() {
        return "funding.sheet.unit." + name();
    }

    /** Key of the words by which a heading names it, parted by semicolons. */
    String wordsKey() {
        return "funding.sheet.unit.words." + name();
    }
}

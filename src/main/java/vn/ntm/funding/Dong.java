package vn.ntm.funding;

import java.math.BigDecimal;
import vn.ntm.shared.Vietnamese;

/** Money in whole đồng, as people read it. */
public final class Dong {
    /** The most that one line may move: 10^15 đồng. */
    public static final long MOST = 1_000_000_000_000_000L;

    private static final int MILLION = 6;

    private Dong() {}

    /** 1.234.567 đồng. */
    public static String words(long amount) {
        return Vietnamese.number(amount) + " đồng";
    }

    /** In the unit of the programme's tables, exactly: 1234567 is 1,234567. */
    public static BigDecimal millions(long amount) {
        return BigDecimal.valueOf(amount, MILLION);
    }
}

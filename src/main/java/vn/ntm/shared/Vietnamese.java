package vn.ntm.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as Vietnamese officials write them. */
public final class Vietnamese {
    /** Where "today" is decided. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");
    private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.of("vi", "VN"));

    private Vietnamese() {}

    /** 5/3/2024; empty when there is no date. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** The last moment of the day on Vietnam's clock, as exact as the database keeps moments. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1000);
    }

    /** 09:12 5/3/2024 on Vietnam's clock. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    /** 09:12 5/3/2024 of a moment that is told by Vietnam's clock already. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** 1.234.567,8: at most {@code decimals} digits behind the comma, half-up. */
    public static String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals), SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public static String number(long value) {
        return new DecimalFormat("#,##0", SYMBOLS).format(value);
    }

    /** "47,4 %" for 9 of 19: one decimal, half-up, a no-break blank before the sign. An empty whole has no share. */
    public static String share(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("No share of an empty whole: " + part + "/" + whole);
        }
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0.0", SYMBOLS);
        return format.format(percent) + "\u00A0%";
    }
}

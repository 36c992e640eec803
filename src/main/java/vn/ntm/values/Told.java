package vn.ntm.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value as the audit tells it. */
record Told(
        String part,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal amount,
        @Nullable Boolean yes,
        @Nullable String rank,
        @Nullable String reason,
        @Nullable String document,
        LocalDate measuredOn,
        String note) {
    static Told of(MeasuredValue value) {
        Figure figure = value.figure();
        return new Told(
                value.key().part(),
                figure instanceof Figure.Ratio ratio ? ratio.numerator() : null,
                figure instanceof Figure.Ratio ratio ? ratio.denominator() : null,
                figure instanceof Figure.Amount amount ? amount.amount() : null,
                figure instanceof Figure.YesNo yesNo ? yesNo.yes() : null,
                figure instanceof Figure.Rank rank ? rank.rank() : null,
                reason(figure),
                figure instanceof Figure.NotApplicable none ? none.document() : null,
                value.measuredOn(),
                value.note());
    }

    /** Under which name the audit keeps the history of a value. */
    static String id(ValueKey key) {
        return key.unitCode() + ":" + key.measure().key() + ":" + key.year();
    }

    private static @Nullable String reason(Figure figure) {
        return switch (figure) {
            case Figure.NotApplicable none -> none.reason();
            case Figure.Withdrawn withdrawn -> withdrawn.reason();
            case Figure.Ratio ratio -> null;
            case Figure.Amount amount -> null;
            case Figure.YesNo yesNo -> null;
            case Figure.Rank rank -> null;
        };
    }
}

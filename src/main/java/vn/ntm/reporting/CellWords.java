package vn.ntm.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What stands in a cell, as officials write it. */
public final class CellWords {
    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CellWords() {}

    /** On a page: what is not known says why, in few words. */
    public static String of(CellValue value, Column column, Texts texts) {
        return switch (value) {
            case CellValue.Words(String text) -> text;
            case CellValue.Amount(BigDecimal number) ->
                Vietnamese.number(number, Math.max(column.decimals(), shown(number)));
            case CellValue.Share(BigDecimal part, BigDecimal whole) -> percent(part, whole) + "\u00A0%";
            case CellValue.Judged(Conclusion conclusion) -> conclusion(conclusion, column, texts);
            case CellValue.Day day -> Vietnamese.date(day.day());
            case CellValue.Unknown(CellValue.Why why) -> why == CellValue.Why.NO_MEANING ? "" : texts.of(key(why));
        };
    }

    /** As it can be typed again. */
    public static String typed(CellValue value, Column column, Texts texts) {
        return switch (value) {
            case CellValue.Share(BigDecimal part, BigDecimal whole) ->
                part.toPlainString() + "/" + whole.toPlainString();
            case CellValue.Amount(BigDecimal number) -> number.toPlainString().replace('.', ',');
            case CellValue.Unknown unknown -> "";
            case CellValue.Words words -> of(words, column, texts);
            case CellValue.Judged(Conclusion conclusion) -> texts.of(key(conclusion));
            case CellValue.Day day -> of(day, column, texts);
        };
    }

    /** "61,54" for 8 of 13: two digits at most, half-up. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        return Vietnamese.number(part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP), DIGITS);
    }

    /** Key of the Vietnamese words. */
    public static String key(CellValue.Why why) {
        return "reporting.why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the Vietnamese words. */
    public static String key(Conclusion conclusion) {
        return "reporting.conclusion."
                + conclusion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String conclusion(Conclusion conclusion, Column column, Texts texts) {
        if (column.kind() == Column.Kind.TICK) {
            return conclusion == Conclusion.YES
                    ? "x"
                    : conclusion == Conclusion.NO ? "" : texts.of("reporting.tick.open");
        }
        return texts.of(key(conclusion));
    }

    private static int shown(BigDecimal number) {
        return Math.min(4, Math.max(0, number.stripTrailingZeros().scale()));
    }
}

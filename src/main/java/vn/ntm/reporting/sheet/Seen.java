package vn.ntm.reporting.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * What stands in a cell of a spreadsheet, as it is written there or found there.
 *
 * @param text words as they stand there; of a broken cell what it shows
 * @param number a number, or the part of a share
 * @param whole of a share, null for all else
 * @param percent whether a number is shown as a percentage
 */
record Seen(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable BigDecimal whole,
        @Nullable LocalDate day,
        boolean percent) {
    static final Seen NOTHING = new Seen(Kind.NOTHING, "", null, null, null, false);

    /** Spreadsheets keep no more letters in a cell. */
    static final int LONGEST = 32_767;

    private static final int LONGEST_MARK = 120;
    private static final BigDecimal HALF_PERCENT_DIGIT = new BigDecimal("0.00005");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    /** How it stands there. */
    enum Kind {
        NOTHING,
        WORDS,
        NUMBER,
        SHARE,
        DAY,
        /** An error value, or a formula without a result. */
        BROKEN
    }

    static Seen words(String text) {
        String clean = UNWRITABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n"))
                .replaceAll("")
                .strip();
        return clean.isEmpty()
                ? NOTHING
                : new Seen(Kind.WORDS, clean.substring(0, Math.min(clean.length(), LONGEST)), null, null, null, false);
    }

    static Seen number(BigDecimal number, boolean percent) {
        return new Seen(Kind.NUMBER, "", number, null, null, percent);
    }

    static Seen share(BigDecimal part, BigDecimal whole) {
        return new Seen(Kind.SHARE, "", part, whole, null, true);
    }

    static Seen day(LocalDate day) {
        return new Seen(Kind.DAY, "", null, null, day, false);
    }

    static Seen broken(String text) {
        return new Seen(Kind.BROKEN, text, null, null, null, false);
    }

    /** How a value is written into a cell of its column. What is not known stays empty, in a column of ticks it is a dash: empty means no there. */
    static Seen of(CellValue value, Column column, Texts texts) {
        boolean ticks = column.kind() == Column.Kind.TICK;
        return switch (value) {
            case CellValue.Words(String text) -> words(text);
            case CellValue.Amount(BigDecimal number) -> number(number, false);
            case CellValue.Share(BigDecimal part, BigDecimal of) -> share(part, of);
            case CellValue.Judged judged -> words(CellWords.of(judged, column, texts));
            case CellValue.Day(LocalDate on) -> on.getYear() < 1901 ? words(Vietnamese.date(on)) : day(on);
            case CellValue.Unknown(CellValue.Why why) ->
                ticks && why != CellValue.Why.NO_MEANING ? words(texts.of("reporting.tick.open")) : NOTHING;
        };
    }

    boolean isNothing() {
        return kind == Kind.NOTHING;
    }

    BigDecimal figure() {
        return Objects.requireNonNull(number);
    }

    /** Short text by which it is known again; long words by their fingerprint. */
    String mark() {
        return switch (kind) {
            case NOTHING -> "";
            case WORDS -> text.length() > LONGEST_MARK ? "h:" + CanonicalText.fingerprint(text) : "t:" + text;
            case NUMBER -> "n:" + figure().doubleValue();
            case SHARE -> "s:" + figure().toPlainString() + "/" + of().toPlainString();
            case DAY -> "d:" + day;
            case BROKEN -> "e:" + text;
        };
    }

    /** As a person would type it, for messages and for columns of words. */
    String typed() {
        return switch (kind) {
            case NOTHING -> "";
            case WORDS, BROKEN -> text;
            case NUMBER -> percent ? plain(figure().movePointRight(2)) + "%" : plain(figure());
            case SHARE -> plain(figure()) + "/" + plain(of());
            case DAY -> Vietnamese.date(day);
        };
    }

    /** Whether it is what was written, also where a program kept only a part of it: the percentage of a share, the digits of a number in words. */
    boolean isStill(String mark) {
        if (mark.equals(mark())) {
            return true;
        }
        return switch (kind) {
            case NUMBER -> mark.equals("t:" + plain(figure())) || isPercentageOf(mark);
            case DAY -> mark.equals("t:" + typed());
            case NOTHING, WORDS, SHARE, BROKEN -> false;
        };
    }

    private boolean isPercentageOf(String mark) {
        int stroke = mark.indexOf('/');
        if (!mark.startsWith("s:") || stroke < 0) {
            return false;
        }
        try {
            BigDecimal share = new BigDecimal(mark.substring(2, stroke))
                    .divide(new BigDecimal(mark.substring(stroke + 1)), MathContext.DECIMAL64);
            return share.subtract(figure()).abs().compareTo(HALF_PERCENT_DIGIT) <= 0;
        } catch (ArithmeticException | NumberFormatException noShare) {
            return false;
        }
    }

    private BigDecimal of() {
        return Objects.requireNonNull(whole);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.scale() > 6 ? number.setScale(6, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0
                ? "0"
                : String.format(Locale.ROOT, "%s", rounded.stripTrailingZeros().toPlainString())
                        .replace('.', ',');
    }
}

package vn.ntm.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody typed it: 1.234.567,8 or 1234567.8, 1,5 or 1.5. What can be read in two ways, such as 1.500, is not guessed.
 *
 * @param number null when it cannot be read
 * @param problemKey key of the sentence that says why not, null when it can
 * @param problemWords what fills the sentence
 */
public record TypedNumber(
        @Nullable BigDecimal number, @Nullable String problemKey, List<Object> problemWords) {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern TWO_WAYS = Pattern.compile("-?([1-9]\\d{0,2})([.,])(\\d{3})");
    private static final Pattern ONE_MARK = Pattern.compile("-?(\\d+)[.,](\\d+)");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(?:(\\.)\\d{3}(?:\\.\\d{3})*|(,)\\d{3}(?:,\\d{3})*)(?:[.,]\\d+)?");

    public TypedNumber {
        problemWords = List.copyOf(problemWords);
    }

    /** A number that may have decimals. */
    public static TypedNumber read(String text) {
        String typed = BLANKS.matcher(text).replaceAll("").replace('\u2212', '-');
        Matcher twoWays = TWO_WAYS.matcher(typed);
        if (twoWays.matches()) {
            return problem(
                    "shared.number.twoWays", text.strip(), twoWays.group(1) + twoWays.group(3), decimal(twoWays));
        }
        return plain(typed, text);
    }

    /** A number of things that cannot be cut: 1.500 is one thousand five hundred. */
    public static TypedNumber readWhole(String text) {
        String typed = BLANKS.matcher(text).replaceAll("");
        Matcher grouped = TWO_WAYS.matcher(typed);
        TypedNumber read = grouped.matches() ? exact(typed.replaceAll("[.,]", "")) : plain(typed, text);
        BigDecimal number = read.number();
        return number != null && number.stripTrailingZeros().scale() > 0
                ? problem("shared.number.notWhole", text.strip())
                : read;
    }

    /** The sentence for the reader, null when the number is fine. */
    public @Nullable String problem(Texts texts) {
        return problemKey == null ? null : texts.of(problemKey, problemWords.toArray());
    }

    private static TypedNumber plain(String typed, String text) {
        if (PLAIN.matcher(typed).matches()) {
            return exact(typed);
        }
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches() && marks(typed) > 1) {
            return grouped(typed, grouped.group(1) != null ? '.' : ',', text);
        }
        return ONE_MARK.matcher(typed).matches()
                ? exact(typed.replace(',', '.'))
                : problem("shared.number.unreadable", text.strip());
    }

    /** Groups of three behind one mark; the other mark, if there, stands before the decimals. */
    private static TypedNumber grouped(String typed, char mark, String text) {
        int lastMark = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
        boolean decimals = typed.charAt(lastMark) != mark;
        String whole = (decimals ? typed.substring(0, lastMark) : typed).replace(String.valueOf(mark), "");
        return whole.indexOf('.') >= 0 || whole.indexOf(',') >= 0
                ? problem("shared.number.unreadable", text.strip())
                : exact(decimals ? whole + "." + typed.substring(lastMark + 1) : whole);
    }

    private static long marks(String typed) {
        return typed.chars().filter(c -> c == '.' || c == ',').count();
    }

    private static String decimal(Matcher twoWays) {
        return Vietnamese.number(new BigDecimal(twoWays.group(1) + "." + twoWays.group(3)), MOST_DECIMALS);
    }

    private static TypedNumber exact(String digits) {
        BigDecimal number = new BigDecimal(digits);
        if (number.precision() - number.scale() > MOST_DIGITS
                || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            return problem("shared.number.tooLong", MOST_DIGITS, MOST_DECIMALS);
        }
        return new TypedNumber(number, null, List.of());
    }

    private static TypedNumber problem(String key, Object... words) {
        return new TypedNumber(null, key, List.of(words));
    }
}

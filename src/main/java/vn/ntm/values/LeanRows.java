package vn.ntm.values;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.criteria.MeasureId;

/** Takes values apart as PostgreSQL copies them out: fields parted by tabs. What repeats is made once. For one thread. */
final class LeanRows {
    private static final int FEW_DIGITS = 18;

    private final Repeated<String> words = new Repeated<>(LeanRows::plain);
    private final Repeated<MeasureId> measures = new Repeated<>(copied -> new MeasureId(plain(copied)));
    private final Repeated<LocalDate> days = new Repeated<>(LocalDate::parse);
    private final Repeated<ValueRows.Shape> shapes = new Repeated<>(ValueRows.Shape::valueOf);
    private byte[] line = new byte[0];
    private int at;

    /** Fields: unit, measure, part, year, day, shape, numerator, denominator, amount, yes, rank, reason, document, id. */
    MeasuredValue value(byte[] copied) {
        line = copied;
        at = 0;
        String unit = next(words);
        MeasureId measure = next(measures);
        String part = next(words);
        int year = (int) whole();
        LocalDate day = next(days);
        Figure figure = figure(next(shapes));
        return new MeasuredValue(
                whole(), new ValueKey(unit, measure, part, year), figure, day, "", Instant.EPOCH, "", null, null);
    }

    /** Reads all seven fields of a figure, whichever of them say something. */
    private Figure figure(ValueRows.Shape shape) {
        return switch (shape) {
            case RATIO -> {
                Figure ratio = new Figure.Ratio(number(), number());
                skip(5);
                yield ratio;
            }
            case AMOUNT -> {
                skip(2);
                Figure amount = new Figure.Amount(number());
                skip(4);
                yield amount;
            }
            case YES_NO -> {
                skip(3);
                Figure yesNo = new Figure.YesNo("t".equals(next(words)));
                skip(3);
                yield yesNo;
            }
            case RANK -> {
                skip(4);
                Figure rank = new Figure.Rank(next(words));
                skip(2);
                yield rank;
            }
            case NOT_APPLICABLE -> {
                skip(5);
                yield new Figure.NotApplicable(text(), text());
            }
            case WITHDRAWN -> {
                skip(5);
                Figure withdrawn = new Figure.Withdrawn(text());
                skip(1);
                yield withdrawn;
            }
        };
    }

    private <T> T next(Repeated<T> words) {
        int end = end();
        T meaning = words.at(line, at, end);
        at = end + 1;
        return meaning;
    }

    private void skip(int fields) {
        for (int i = 0; i < fields; i++) {
            at = end() + 1;
        }
    }

    private int end() {
        int end = at;
        while (end < line.length && line[end] != '\t' && line[end] != '\n') {
            end++;
        }
        return end;
    }

    private String text() {
        int end = end();
        String text = new String(line, at, end - at, StandardCharsets.UTF_8);
        at = end + 1;
        return plain(text);
    }

    private static String plain(String copied) {
        return copied.indexOf('\\') < 0 ? copied : unescaped(copied);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(letter == '\\' ? meant(text.charAt(++i)) : letter);
        }
        return plain.toString();
    }

    /** What a letter behind a backslash stands for, after COPY's text format. */
    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000b';
            default -> letter;
        };
    }

    private long whole() {
        int end = end();
        long number = 0;
        for (; at < end; at++) {
            number = number * 10 + (line[at] - '0');
        }
        at = end + 1;
        return number;
    }

    /** As PostgreSQL writes numbers: sign, digits, point, digits; zeros at the end say nothing. */
    private BigDecimal number() {
        int end = end();
        if (end - at > FEW_DIGITS) {
            return new BigDecimal(text());
        }
        int last = end;
        boolean fraction = hasPoint(end);
        while (fraction && line[last - 1] == '0') {
            last--;
        }
        BigDecimal number = few(last);
        at = end + 1;
        return number;
    }

    private boolean hasPoint(int end) {
        for (int i = at; i < end; i++) {
            if (line[i] == '.') {
                return true;
            }
        }
        return false;
    }

    private BigDecimal few(int last) {
        long digits = 0;
        int scale = 0;
        boolean behindPoint = false;
        boolean negative = line[at] == '-';
        for (int i = negative ? at + 1 : at; i < last; i++) {
            if (line[i] == '.') {
                behindPoint = true;
            } else {
                digits = digits * 10 + (line[i] - '0');
                scale += behindPoint ? 1 : 0;
            }
        }
        return BigDecimal.valueOf(negative ? -digits : digits, scale);
    }
}

package vn.ntm.values.bulk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.values.Figure;

/** A value as a line of COPY: tabs between columns, {@code \N} for nothing. */
final class CopyLine {
    static final String COLUMNS =
            "row_number, sheet, column_number, unit_code, code, measure, part, measured_on, dated, shape, numerator,"
                    + " denominator, amount, yes, rank, reason, document, note";

    private final StringBuilder line = new StringBuilder(200);

    /** The line, to be written before the next call. */
    CharSequence of(Said said) {
        line.setLength(0);
        add(String.valueOf(said.place().row()));
        add(said.place().sheet());
        add(String.valueOf(said.place().column()));
        add(said.unitCode());
        add(said.asked().code());
        add(said.asked().question().id().key());
        add(said.asked().part());
        add(said.measuredOn().toString());
        add(said.dated() ? "t" : "f");
        figure(said.figure());
        add(said.note());
        line.setCharAt(line.length() - 1, '\n');
        return line;
    }

    private void figure(Figure figure) {
        switch (figure) {
            case Figure.Ratio(BigDecimal numerator, BigDecimal denominator) ->
                all("RATIO", numerator.toPlainString(), denominator.toPlainString(), null, null, null, null, null);
            case Figure.Amount(BigDecimal amount) ->
                all("AMOUNT", null, null, amount.toPlainString(), null, null, null, null);
            case Figure.YesNo(boolean yes) -> all("YES_NO", null, null, null, yes ? "t" : "f", null, null, null);
            case Figure.Rank(String rank) -> all("RANK", null, null, null, null, rank, null, null);
            case Figure.NotApplicable(String reason, String document) ->
                all("NOT_APPLICABLE", null, null, null, null, null, reason, document);
            case Figure.Withdrawn(String reason) -> all("WITHDRAWN", null, null, null, null, null, reason, null);
        }
    }

    private void all(@Nullable String... columns) {
        for (String column : columns) {
            add(column);
        }
    }

    private void add(@Nullable String text) {
        if (text == null) {
            line.append("\\N");
        } else {
            for (int i = 0; i < text.length(); i++) {
                escaped(text.charAt(i));
            }
        }
        line.append('\t');
    }

    private void escaped(char c) {
        switch (c) {
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\\' -> line.append("\\\\");
            default -> line.append(c);
        }
    }
}

package vn.ntm.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Vietnamese;

/** A figure or words; neither for an empty cell. */
public record TableCell(@Nullable String text, @Nullable BigDecimal number) {
    public static final TableCell EMPTY = new TableCell(null, null);

    /** @throws IllegalArgumentException for a figure and words at once */
    public TableCell {
        text = Composed.orNull(text);
        if (text != null && number != null) {
            throw new IllegalArgumentException("Either words or a figure: " + text + ", " + number);
        }
    }

    public static TableCell of(@Nullable String text) {
        return new TableCell(text, null);
    }

    public static TableCell of(@Nullable BigDecimal number) {
        return new TableCell(null, number);
    }

    public static TableCell of(long number) {
        return new TableCell(null, BigDecimal.valueOf(number));
    }

    /** As the column writes it: dot between thousands, comma before decimals. */
    public String written(ColumnFormat format) {
        if (number == null) {
            return text == null ? "" : text;
        }
        String figure = format.decimals() == 0
                ? Vietnamese.number(number.setScale(0, RoundingMode.HALF_UP).longValueExact())
                : Vietnamese.number(number, format.decimals());
        if (figure.endsWith(",")) {
            figure = figure.substring(0, figure.length() - 1);
        }
        return format == ColumnFormat.PERCENT ? figure + "%" : figure;
    }
}

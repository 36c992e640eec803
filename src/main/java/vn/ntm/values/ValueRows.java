package vn.ntm.values;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.MeasureId;

/** A version of a value as a row, there and back. */
public final class ValueRows {
    private ValueRows() {}

    public static MeasuredValue value(ResultSet row, int number) throws SQLException {
        return new MeasuredValue(
                row.getLong("id"),
                new ValueKey(
                        row.getString("unit_code"),
                        new MeasureId(row.getString("measure")),
                        row.getString("part"),
                        row.getInt("year")),
                figure(row, ""),
                row.getObject("measured_on", LocalDate.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getObject("person_id", UUID.class),
                row.getObject("import_id", UUID.class));
    }

    /** The figure in the columns whose names begin so. */
    public static Figure figure(ResultSet row, String prefix) throws SQLException {
        return switch (Shape.valueOf(row.getString(prefix + "shape"))) {
            case RATIO ->
                new Figure.Ratio(row.getBigDecimal(prefix + "numerator"), row.getBigDecimal(prefix + "denominator"));
            case AMOUNT -> new Figure.Amount(row.getBigDecimal(prefix + "amount"));
            case YES_NO -> new Figure.YesNo(row.getBoolean(prefix + "yes"));
            case RANK -> new Figure.Rank(row.getString(prefix + "rank"));
            case NOT_APPLICABLE ->
                new Figure.NotApplicable(row.getString(prefix + "reason"), row.getString(prefix + "document"));
            case WITHDRAWN -> new Figure.Withdrawn(row.getString(prefix + "reason"));
        };
    }

    /** The columns that hold the figure; the others of them are empty. */
    static Map<String, @Nullable Object> columns(Figure figure) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String column : new String[] {"numerator", "denominator", "amount", "yes", "rank", "reason", "document"}) {
            columns.put(column, null);
        }
        columns.put("shape", Shape.of(figure).name());
        switch (figure) {
            case Figure.Ratio(BigDecimal numerator, BigDecimal denominator) -> {
                columns.put("numerator", numerator);
                columns.put("denominator", denominator);
            }
            case Figure.Amount(BigDecimal amount) -> columns.put("amount", amount);
            case Figure.YesNo(boolean yes) -> columns.put("yes", yes);
            case Figure.Rank(String rank) -> columns.put("rank", rank);
            case Figure.NotApplicable(String reason, String document) -> {
                columns.put("reason", reason);
                columns.put("document", document);
            }
            case Figure.Withdrawn(String reason) -> columns.put("reason", reason);
        }
        return columns;
    }

    /** Which columns of a row say something. */
    enum Shape {
        RATIO,
        AMOUNT,
        YES_NO,
        RANK,
        NOT_APPLICABLE,
        WITHDRAWN;

        static Shape of(Figure figure) {
            return switch (figure) {
                case Figure.Ratio ratio -> RATIO;
                case Figure.Amount amount -> AMOUNT;
                case Figure.YesNo yesNo -> YES_NO;
                case Figure.Rank rank -> RANK;
                case Figure.NotApplicable notApplicable -> NOT_APPLICABLE;
                case Figure.Withdrawn withdrawn -> WITHDRAWN;
            };
        }
    }
}

package vn.ntm.criteria.publishing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Provenance;

/** Levels and provenances as columns: every table that holds one names them alike. */
public final class LevelColumns {
    private LevelColumns() {}

    public static MapSqlParameterSource add(MapSqlParameterSource row, @Nullable Level level) {
        for (String column : List.of("level_kind", "direction", "amount", "unit", "expected", "rank", "scale")) {
            row.addValue(column, null);
        }
        return switch (level) {
            case null -> row;
            case Level.Amount(var direction, var value, var unit) ->
                row.addValue("level_kind", "AMOUNT")
                        .addValue("direction", direction.name())
                        .addValue("amount", value)
                        .addValue("unit", unit);
            case Level.YesNo(var expected) ->
                row.addValue("level_kind", "YES_NO").addValue("expected", expected);
            case Level.Rank(var rank, var scale) ->
                row.addValue("level_kind", "RANK")
                        .addValue("rank", rank)
                        .addValue("scale", scale.toArray(String[]::new));
            case Level.AllOf parts -> row.addValue("level_kind", "ALL_OF");
        };
    }

    /** A level that stands in its row alone; null where there is none. */
    public static @Nullable Level read(ResultSet row) throws SQLException {
        return switch (row.getString("level_kind")) {
            case null -> null;
            case "AMOUNT" ->
                new Level.Amount(
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("amount"),
                        row.getString("unit"));
            case "YES_NO" -> new Level.YesNo(row.getBoolean("expected"));
            case "RANK" -> new Level.Rank(row.getString("rank"), texts(row, "scale"));
            case String other -> throw new IllegalStateException("Not a level in one row: " + other);
        };
    }

    static MapSqlParameterSource add(MapSqlParameterSource row, Provenance provenance) {
        return row.addValue("confidence", provenance.confidence().name())
                .addValue("certainty", name(provenance.certainty()))
                .addValue("instrument", provenance.instrument())
                .addValue("source", provenance.source());
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        String certainty = row.getString("certainty");
        return new Provenance(
                Confidence.valueOf(row.getString("confidence")),
                certainty == null ? null : Provenance.Certainty.valueOf(certainty),
                row.getString("instrument"),
                row.getString("source"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

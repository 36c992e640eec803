package vn.ntm.criteria.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;

/** Reads the criteria of a published revision with all that belongs to them, one query per table. */
@Component
class CriterionReader {
    private final JdbcClient jdbc;

    CriterionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that belongs to another row. */
    private record Owned<K, V>(K owner, V value) {}

    /** The threshold a part belongs to. */
    private record ThresholdKey(String code, int position) {}

    List<Criterion> read(long revision) {
        Map<Integer, List<Indicator>> indicators = indicators(revision);
        return jdbc.sql("select * from criterion where revision_id = ? order by number")
                .param(revision)
                .query((row, n) -> new Criterion(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("heading"),
                        row.getBoolean("complete"),
                        new Provenance(
                                Confidence.valueOf(row.getString("naming_confidence")),
                                null,
                                null,
                                row.getString("naming_source")),
                        indicators.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Indicator>> indicators(long revision) {
        Map<String, List<Wording>> wordings = wordings(revision);
        Map<String, List<Threshold>> thresholds = thresholds(revision);
        return grouped(
                "select * from indicator where revision_id = ? order by position",
                revision,
                (row, n) -> new Owned<>(row.getInt("criterion"), indicator(row, wordings, thresholds)));
    }

    private static Indicator indicator(
            ResultSet row, Map<String, List<Wording>> wordings, Map<String, List<Threshold>> thresholds)
            throws SQLException {
        String code = row.getString("code");
        return new Indicator(
                code,
                Confidence.valueOf(row.getString("confidence")),
                wordings.getOrDefault(code, List.of()),
                thresholds.getOrDefault(code, List.of()),
                derivation(row),
                new Indicator.Guide(
                        Indicator.SetBy.valueOf(row.getString("set_by")),
                        row.getString("ministry"),
                        LevelColumns.texts(row, "documents"),
                        row.getString("notes"),
                        row.getString("hint"),
                        row.getString("exemption")));
    }

    private static Indicator.@Nullable Derivation derivation(ResultSet row) throws SQLException {
        String set = row.getString("derived_from_set");
        return set == null
                ? null
                : new Indicator.Derivation(
                        set,
                        row.getString("derived_from_indicator"),
                        row.getBigDecimal("derived_factor"),
                        LevelColumns.provenance(row));
    }

    private Map<String, List<Wording>> wordings(long revision) {
        return grouped(
                "select *, null as certainty from indicator_wording where revision_id = ? order by code, position",
                revision,
                (row, n) -> new Owned<>(row.getString("code"), wording(row)));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("amended_by"),
                row.getString("text"),
                new Wording.Measure(
                        Wording.Kind.valueOf(row.getString("kind")),
                        row.getString("unit"),
                        LevelColumns.texts(row, "scale"),
                        row.getString("numerator"),
                        row.getString("denominator")),
                LevelColumns.provenance(row),
                row.getString("notes"));
    }

    private Map<String, List<Threshold>> thresholds(long revision) {
        Map<ThresholdKey, List<Level.Part>> parts = parts(revision);
        return grouped(
                "select * from threshold where revision_id = ? order by code, position",
                revision,
                (row, n) -> new Owned<>(row.getString("code"), threshold(row, parts)));
    }

    private static Threshold threshold(ResultSet row, Map<ThresholdKey, List<Level.Part>> parts) throws SQLException {
        List<Level.Part> own = parts.get(new ThresholdKey(row.getString("code"), row.getInt("position")));
        return new Threshold(
                Threshold.Scope.valueOf(row.getString("scope")),
                row.getString("place"),
                row.getObject("year", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                own == null ? level(row) : new Level.AllOf(own),
                LevelColumns.provenance(row));
    }

    private Map<ThresholdKey, List<Level.Part>> parts(long revision) {
        return grouped(
                "select * from threshold_part where revision_id = ? order by code, threshold, position",
                revision,
                (row, n) -> new Owned<>(
                        new ThresholdKey(row.getString("code"), row.getInt("threshold")),
                        new Level.Part(row.getString("condition"), row.getString("metric"), level(row))));
    }

    private static Level level(ResultSet row) throws SQLException {
        Level level = LevelColumns.read(row);
        if (level == null) {
            throw new IllegalStateException("A row without its level");
        }
        return level;
    }

    private <K, V> Map<K, List<V>> grouped(String sql, long revision, RowMapper<Owned<K, V>> mapper) {
        return jdbc.sql(sql).param(revision).query(mapper).list().stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }
}

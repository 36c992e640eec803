package vn.ntm.criteria.confirming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.publishing.LevelColumns;
import vn.ntm.shared.OncePerTransaction;

/** Reads the levels that people confirmed and entered. */
@Component
class ConfirmationReader {
    private final JdbcClient jdbc;
    private final OncePerTransaction<Stamp> stamp = new OncePerTransaction<>(this::askedStamp);

    ConfirmationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with every revision published and every level read or withdrawn, on whichever node. */
    record Stamp(String words) {}

    /** A part with the level it belongs to. */
    private record Owned(long level, Level.Part part) {}

    /** A transaction that only reads asks once and sees one law throughout. */
    Stamp stamp() {
        return stamp.answer();
    }

    private Stamp askedStamp() {
        return jdbc.sql("""
                        select concat_ws(' ', (select count(*) || '/' || max(id) from criteria_set_revision where published_at is not null),
                            count(*), max(id), sum(id) filter (where withdrawn_at is not null), max(withdrawn_at)) as words
                        from level_confirmation""")
                .query((row, n) -> new Stamp(row.getString("words")))
                .single();
    }

    /** In the order they were read, withdrawn ones among them. */
    List<LevelConfirmation> all() {
        return levels("true", List.of());
    }

    /** Those of one indicator, in the order they were read, withdrawn ones among them. */
    List<LevelConfirmation> of(IndicatorRef indicator) {
        return levels("set_id = ? and code = ?", List.of(indicator.setId(), indicator.code()));
    }

    private List<LevelConfirmation> levels(String condition, List<String> arguments) {
        Map<Long, List<Level.Part>> parts = jdbc
                .sql("""
                        select part.* from level_confirmation_part part join level_confirmation level on level.id = confirmation_id
                        where %s order by confirmation_id, position""".formatted(condition))
                .params(arguments)
                .query((row, n) -> new Owned(row.getLong("confirmation_id"), part(row)))
                .list()
                .stream()
                .collect(groupingBy(Owned::level, mapping(Owned::part, toList())));
        return jdbc.sql("select * from level_confirmation where %s order by id".formatted(condition))
                .params(arguments)
                .query((row, n) -> confirmation(row, parts.get(row.getLong("id"))))
                .list();
    }

    private static Level.Part part(ResultSet row) throws SQLException {
        return new Level.Part(row.getString("condition"), row.getString("metric"), level(row));
    }

    private static Level level(ResultSet row) throws SQLException {
        Level level = LevelColumns.read(row);
        if (level == null) {
            throw new IllegalStateException("A row without its level");
        }
        return level;
    }

    private static LevelConfirmation confirmation(ResultSet row, @Nullable List<Level.Part> parts) throws SQLException {
        Threshold threshold = new Threshold(
                Threshold.Scope.valueOf(row.getString("scope")),
                row.getString("place"),
                row.getObject("year", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                parts == null ? level(row) : new Level.AllOf(parts),
                Provenance.of(confirmed(row)));
        return new LevelConfirmation(
                new IndicatorRef(row.getString("set_id"), row.getString("code")), threshold, withdrawn(row));
    }

    private static Confirmed confirmed(ResultSet row) throws SQLException {
        return new Confirmed(
                row.getLong("id"),
                Confirmed.Kind.valueOf(row.getString("kind")),
                new Confirmed.Text(
                        row.getString("instrument"),
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getObject("issued", LocalDate.class),
                        row.getString("article")),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }

    private static LevelConfirmation.@Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new LevelConfirmation.Withdrawn(
                        row.getString("withdrawn_by"), at.toInstant(), row.getString("withdrawn_reason"));
    }
}

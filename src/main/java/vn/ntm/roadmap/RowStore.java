package vn.ntm.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.people.PositionId;

/** The versions of roadmap rows, each a row that stays. */
@Repository
class RowStore {
    private final JdbcClient jdbc;

    RowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoadmapRow> current(RowKey key) {
        return jdbc.sql("""
                        select * from roadmap_row where unit_code = :unit and set_id = :set and year = :year and criterion = :criterion
                           and indicator = :indicator and replaced_at is null
                        """)
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("year", key.year())
                .param("criterion", key.criterion())
                .param("indicator", key.indicator())
                .query(RowStore::row)
                .optional();
    }

    /** What was known then. */
    List<RoadmapRow> known(String unit, String set, int year, Instant knownAt) {
        return jdbc.sql("""
                        select * from roadmap_row where unit_code = :unit and set_id = :set and year = :year
                           and recorded_at <= :knownAt and (replaced_at is null or replaced_at > :knownAt) order by criterion, indicator
                        """)
                .param("unit", unit)
                .param("set", set)
                .param("year", year)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(RowStore::row)
                .list();
    }

    /** Every version, newest first. */
    List<RoadmapRow> versions(RowKey key) {
        return jdbc.sql("""
                        select * from roadmap_row where unit_code = :unit and set_id = :set and year = :year and criterion = :criterion
                           and indicator = :indicator order by id desc
                        """)
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("year", key.year())
                .param("criterion", key.criterion())
                .param("indicator", key.indicator())
                .query(RowStore::row)
                .list();
    }

    /** Puts the new version in the place of the one that was current, if any. */
    RoadmapRow put(RowKey key, RowContent content, String title, Actor actor, Instant now) {
        jdbc.sql("""
                        update roadmap_row set replaced_at = greatest(:now, recorded_at) where unit_code = :unit and set_id = :set and year = :year
                           and criterion = :criterion and indicator = :indicator and replaced_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("year", key.year())
                .param("criterion", key.criterion())
                .param("indicator", key.indicator())
                .update();
        return jdbc.sql("""
                        insert into roadmap_row (unit_code, set_id, year, criterion, indicator, goal, solution, money, effort, due, position_id,
                                                 position_title, recorded_at, recorded_by, person_id)
                        values (:unit, :set, :year, :criterion, :indicator, :goal, :solution, :money, :effort, :due, :position,
                                :title, :now, :by, :person)
                        returning *
                        """)
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("year", key.year())
                .param("criterion", key.criterion())
                .param("indicator", key.indicator())
                .param("goal", content.goal())
                .param("solution", content.solution())
                .param("money", content.money())
                .param("effort", content.effort())
                .param("due", content.due())
                .param("position", identifier(content.responsible()))
                .param("title", title)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .query(RowStore::row)
                .single();
    }

    private static @Nullable UUID identifier(@Nullable PositionId position) {
        return position == null ? null : position.id();
    }

    private static RoadmapRow row(ResultSet row, int number) throws SQLException {
        UUID position = row.getObject("position_id", UUID.class);
        return new RoadmapRow(
                row.getLong("id"),
                new RowKey(
                        row.getString("unit_code"),
                        row.getString("set_id"),
                        row.getInt("year"),
                        row.getInt("criterion"),
                        row.getString("indicator")),
                new RowContent(
                        row.getString("goal"),
                        row.getString("solution"),
                        row.getObject("money", Long.class),
                        row.getObject("effort", Long.class),
                        row.getObject("due", LocalDate.class),
                        Objects.isNull(position) ? null : new PositionId(position)),
                row.getString("position_title"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

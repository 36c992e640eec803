package vn.ntm.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;

/** The rows of the matrix. */
@Repository
class AssignmentStore {
    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What held on the day, of the whole set. */
    List<Assignment> on(String unit, String set, LocalDate day) {
        return jdbc.sql("""
                        select * from criterion_assignment where unit_code = :unit and set_id = :set and not void
                           and :day between valid_from and coalesce(valid_to, :day) order by criterion, id
                        """)
                .param("unit", unit)
                .param("set", set)
                .param("day", day)
                .query(AssignmentStore::row)
                .list();
    }

    /** Every row of a criterion, newest first. */
    List<Assignment> all(CriterionKey key) {
        return jdbc.sql("""
                        select * from criterion_assignment where unit_code = :unit and set_id = :set and criterion = :criterion
                         order by valid_from desc, id desc
                        """)
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("criterion", key.criterion())
                .query(AssignmentStore::row)
                .list();
    }

    /** Until the end of the transaction nobody else assigns this criterion. */
    void lock(CriterionKey key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 29))")
                .param("key", key.id())
                .query((row, number) -> number)
                .list();
    }

    void end(Assignment row, LocalDate lastDay, Actor actor, Instant now) {
        jdbc.sql("update criterion_assignment set valid_to = :last, ended_at = :now, ended_by = :by where id = :id")
                .param("id", row.id())
                .param("last", lastDay)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    void takeBack(Assignment row, Actor actor, Instant now) {
        jdbc.sql("update criterion_assignment set void = true, ended_at = :now, ended_by = :by where id = :id")
                .param("id", row.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    void add(CriterionKey key, Part part, Position position, LocalDate from, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into criterion_assignment (unit_code, set_id, criterion, part, position_id, position_title, position_unit, valid_from,
                                                          recorded_at, recorded_by, person_id)
                        values (:unit, :set, :criterion, :part, :position, :title, :at, :from, :now, :by, :person)
                        """)
                .param("unit", key.unitCode())
                .param("set", key.setId())
                .param("criterion", key.criterion())
                .param("part", part.name())
                .param("position", position.id().id())
                .param("title", position.title())
                .param("at", position.unitCode())
                .param("from", from)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    /** Whether the position has a part in a criterion of that number in one of the sets on the day. */
    boolean isCharged(PositionId position, int criterion, Collection<String> sets, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from criterion_assignment where position_id = :position and criterion = :criterion and not void
                           and set_id = any(:sets) and :day between valid_from and coalesce(valid_to, :day)) as charged
                        """)
                .param("position", position.id())
                .param("criterion", criterion)
                .param("sets", sets.toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> row.getBoolean("charged"))
                .single();
    }

    /** Rows that began or were over from the day on. */
    List<Assignment> turningSince(LocalDate day, LocalDate today) {
        return jdbc.sql("""
                        select * from criterion_assignment where not void
                           and (valid_from between :day and :today or valid_to between cast(:day as date) - 1 and cast(:today as date) - 1)
                         order by id
                        """)
                .param("day", day)
                .param("today", today)
                .query(AssignmentStore::row)
                .list();
    }

    private static Assignment row(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                new CriterionKey(row.getString("unit_code"), row.getString("set_id"), row.getInt("criterion")),
                Part.valueOf(row.getString("part")),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("position_title"),
                row.getString("position_unit"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("ended_by"),
                row.getBoolean("void"));
    }
}

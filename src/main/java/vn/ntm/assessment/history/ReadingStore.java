package vn.ntm.assessment.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;

/** Keeps who has read the word of which change. */
@Component
class ReadingStore {
    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reading> of(long change) {
        return jdbc.sql(
                        "select note, read_by, read_at from criterion_change_read where change_id = :id order by read_at")
                .param("id", change)
                .query((row, number) -> new Reading(
                        row.getString("note"),
                        row.getString("read_by"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Changes of the commune that the position has read. */
    Set<Long> readBy(UUID position, String unit) {
        return new HashSet<>(jdbc.sql(
                        "select change_id from criterion_change_read where position_id = :position and unit_code = :unit")
                .param("position", position)
                .param("unit", unit)
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** @return false when the position had read it before */
    boolean read(CriterionChange change, Actor reader, String note, Instant at) {
        return jdbc.sql("""
                        insert into criterion_change_read (change_id, position_id, unit_code, note, read_at, read_by, person_id)
                        values (:change, :position, :unit, :note, :at, :by, :person) on conflict do nothing
                        """)
                        .param("change", change.id())
                        .param("position", Objects.requireNonNull(reader.positionId()))
                        .param("unit", reader.unitCode())
                        .param("note", note)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", reader.signature())
                        .param("person", reader.personId())
                        .update()
                > 0;
    }
}

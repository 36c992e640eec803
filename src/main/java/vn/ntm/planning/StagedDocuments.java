package vn.ntm.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Actor;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Sha256;

/** Documents that wait for their review. They are rows, so that any node can show the review; each is there for the person who brought it in. */
@Repository
class StagedDocuments {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    StagedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document as it comes in. */
    record Arrival(String fileName, DocumentText text, Actor by, Instant at) {}

    /** A document that waits. */
    record Staged(ImportId id, @Nullable UUID personId, String fileName, String sha256, DocumentText text) {
        boolean belongsTo(Actor actor) {
            return actor.isProduct() || Objects.equals(personId, actor.personId());
        }
    }

    ImportId add(byte[] content, Arrival arrival) {
        ImportId id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                        insert into plan_import (id, unit_code, person_id, file_name, sha256, content, read_text, staged_by, staged_at)
                        values (:id, :unit, :person, :name, :sha256, :content, :text::jsonb, :by, :at)
                        """)
                .param("id", id.id())
                .param("unit", arrival.by().unitCode())
                .param("person", arrival.by().personId())
                .param("name", arrival.fileName())
                .param("sha256", Sha256.ofContent(content).hex())
                .param("content", content)
                .param("text", json.writeValueAsString(arrival.text()))
                .param("by", arrival.by().signature())
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** What came in at {@code oldest} or later; what is older counts as gone even before it is swept out. */
    Optional<Staged> find(ImportId id, Instant oldest) {
        return jdbc.sql(
                        "select id, person_id, file_name, sha256, read_text from plan_import where id = :id and staged_at >= :oldest")
                .param("id", id.id())
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .query(this::staged)
                .optional();
    }

    /** A document that waits for the person who brought it in. */
    record Waiting(ImportId id, String fileName, Instant stagedAt) {}

    /** What the person brought in at {@code oldest} or later, oldest first. */
    List<Waiting> waitingFor(UUID person, Instant oldest) {
        return jdbc.sql("""
                        select id, file_name, staged_at from plan_import where person_id = :person and staged_at >= :oldest order by staged_at
                        """)
                .param("person", person)
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Waiting(
                        new ImportId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getObject("staged_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The bytes of the file as it came. */
    byte[] content(ImportId id) {
        return jdbc.sql("select content from plan_import where id = :id")
                .param("id", id.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(ImportNotFound::new);
    }

    void drop(ImportId id) {
        jdbc.sql("delete from plan_import where id = :id").param("id", id.id()).update();
    }

    /** @return how many there were */
    int dropOlderThan(Instant moment) {
        return jdbc.sql("delete from plan_import where staged_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                new ImportId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                json.readValue(row.getString("read_text"), DocumentText.class));
    }
}

package vn.ntm.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Sha256;

/** Documents that wait for their review. They are rows, so that any node can show the review. */
@Repository
class StagedDocuments {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    StagedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document as it comes in. */
    record Arrival(String fileName, DocumentText text, String by, Instant at) {}

    /** A document that waits. */
    record Staged(ImportId id, String fileName, String sha256, DocumentText text) {}

    ImportId add(byte[] content, Arrival arrival) {
        ImportId id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                        insert into plan_import (id, file_name, sha256, content, read_text, staged_by, staged_at)
                        values (:id, :name, :sha256, :content, :text::jsonb, :by, :at)
                        """)
                .param("id", id.id())
                .param("name", arrival.fileName())
                .param("sha256", Sha256.ofContent(content).hex())
                .param("content", content)
                .param("text", json.writeValueAsString(arrival.text()))
                .param("by", arrival.by())
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Staged get(ImportId id) {
        return jdbc.sql("select id, file_name, sha256, read_text from plan_import where id = :id")
                .param("id", id.id())
                .query(this::staged)
                .optional()
                .orElseThrow(ImportNotFound::new);
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

    void dropOlderThan(Instant moment) {
        jdbc.sql("delete from plan_import where staged_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                json.readValue(row.getString("read_text"), DocumentText.class));
    }
}

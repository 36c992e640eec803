package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.StoredFile;

/** Which files belong to which document; the content lies in the file store. */
@Component
class FileRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<DocumentFile> of(OutgoingId id) {
        return jdbc.sql("select * from outgoing_file where document_id = :id order by id desc")
                .param("id", id.id())
                .query(FileRows::file)
                .list();
    }

    /** Whether it is new: the same file for the same wording is kept once, and each form of an issued document. */
    boolean add(OutgoingDocument document, DocumentFile.Kind kind, Named file, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into outgoing_file (document_id, unit_code, kind, name, sha256, media_type, size, text_version, remark, at, by_person, by_name)
                        values (:id, :unit, :kind, :name, :sha256, :mediaType, :size, :version, :remark, :at, :person, :by) on conflict do nothing
                        """)
                        .param("id", document.id().id())
                        .param("unit", document.unitCode())
                        .param("kind", kind.name())
                        .param("name", file.name())
                        .param("sha256", file.stored().sha256().hex())
                        .param("mediaType", file.stored().mediaType())
                        .param("size", file.stored().size())
                        .param("version", document.textVersion())
                        .param("remark", file.remark())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", by.personId())
                        .param("by", by.signature())
                        .update()
                == 1;
    }

    /** A stored file under the name it has here. */
    record Named(String name, StoredFile stored, String remark) {}

    private static DocumentFile file(ResultSet row, int number) throws SQLException {
        return new DocumentFile(
                row.getLong("id"),
                DocumentFile.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Sha256.of(row.getString("sha256")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("text_version"),
                row.getString("remark"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}

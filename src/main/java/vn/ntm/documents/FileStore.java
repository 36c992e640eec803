package vn.ntm.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Actor;
import vn.ntm.shared.VietnameseText;

/**
 * Keeps the originals of uploaded files: each content once on disk, under its fingerprint, and a row for each unit that keeps it. Who may read a unit
 * may open its files.
 */
@Service
@Transactional
public class FileStore {
    private final FileFolder folder;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    FileStore(DocumentsSettings settings, JdbcClient jdbc, Access access, Clock clock) {
        this.folder = new FileFolder(settings.folder());
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps the content for the unit unless the unit has it already; who sent it first, and as what, stays. The content is safe on disk before the database knows
     * of it, so a failure in between leaves a file nobody refers to, never a reference to nothing.
     */
    public StoredFile store(byte[] content, String fileName, String unitCode) {
        Actor actor = access.requireWithin(unitCode);
        if (content.length == 0) {
            throw new UnreadableDocument("documents.empty");
        }
        Sha256 sha256 = Sha256.ofContent(content);
        folder.keep(sha256, content);
        jdbc.sql("""
                insert into stored_file (unit_code, sha256, size, media_type, first_name, stored_at, stored_by)
                values (:unit, :sha256, :size, :mediaType, :firstName, :storedAt, :storedBy)
                on conflict (unit_code, sha256) do nothing""")
                .param("unit", unitCode)
                .param("sha256", sha256.hex())
                .param("size", content.length)
                .param("mediaType", TypeByContent.of(content).mediaType())
                .param("firstName", VietnameseText.atTheDoor(fileName))
                .param("storedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("storedBy", actor.signature())
                .update();
        return find(sha256, unitCode).orElseThrow(() -> new StoredFileNotFound(sha256));
    }

    /** What the unit keeps under the fingerprint; nothing when the unit lies outside the reach of the one asking. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(Sha256 sha256, String unitCode) {
        if (!access.actor().scope().reads(unitCode)) {
            return Optional.empty();
        }
        return jdbc.sql("select * from stored_file where unit_code = :unit and sha256 = :sha256")
                .param("unit", unitCode)
                .param("sha256", sha256.hex())
                .query(FileStore::storedFile)
                .optional();
    }

    /**
     * The content, checked against its fingerprint.
     *
     * @throws StoredFileNotFound when the unit keeps nothing under this fingerprint
     * @throws StoredFileIsDamaged when the disk no longer holds what was stored
     */
    @Transactional(readOnly = true)
    public InputStream open(Sha256 sha256, String unitCode) {
        StoredFile file = find(sha256, unitCode).orElseThrow(() -> new StoredFileNotFound(sha256));
        return new ByteArrayInputStream(folder.content(file.sha256()));
    }

    /** Whether the disk still holds what the unit stored, byte for byte. */
    @Transactional(readOnly = true)
    public boolean isWhole(Sha256 sha256, String unitCode) {
        try {
            return find(sha256, unitCode)
                    .map(file -> folder.content(file.sha256()).length == file.size())
                    .orElse(false);
        } catch (StoredFileIsDamaged damaged) {
            return false;
        }
    }

    private static StoredFile storedFile(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                Sha256.of(row.getString("sha256")),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("first_name"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("stored_by"));
    }
}

package vn.ntm.distribution.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Actor;

/** Keeps how far the printing of a commune's briefs is, and what came of it. */
@Component
@Transactional
class BatchStore {
    /** A printing that has not moved for so long has been cut off. */
    private static final Duration CUT_OFF = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins one in place of the last; false while that is still under way. */
    boolean begin(UUID id, String unitCode, int hamlets, String address, Actor actor) {
        return jdbc.sql("""
                        insert into brief_batch (unit_code, id, hamlets, address, started_at, started_by, moved_at)
                        values (:unit, :id, :hamlets, :address, :now, :by, :now)
                        on conflict (unit_code) do update set id = excluded.id, hamlets = excluded.hamlets, done = 0, address = excluded.address,
                               started_at = excluded.started_at, started_by = excluded.started_by, moved_at = excluded.moved_at,
                               finished_at = null, failed = false, archive = null, joined = null
                         where brief_batch.finished_at is not null or brief_batch.failed or brief_batch.moved_at < :cut
                        """)
                        .param("unit", unitCode)
                        .param("id", id)
                        .param("hamlets", hamlets)
                        .param("address", address)
                        .param("now", now())
                        .param("by", actor.signature())
                        .param("cut", now().minus(CUT_OFF))
                        .update()
                == 1;
    }

    void advance(UUID id, int done) {
        jdbc.sql("update brief_batch set done = :done, moved_at = :now where id = :id")
                .param("id", id)
                .param("done", done)
                .param("now", now())
                .update();
    }

    void finish(UUID id, byte[] archive, byte[] joined) {
        jdbc.sql("""
                        update brief_batch set done = hamlets, moved_at = :now, finished_at = :now, archive = :archive, joined = :joined
                         where id = :id
                        """)
                .param("id", id)
                .param("now", now())
                .param("archive", archive)
                .param("joined", joined)
                .update();
    }

    void fail(UUID id) {
        jdbc.sql("update brief_batch set failed = true where id = :id and finished_at is null")
                .param("id", id)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Batch> of(String unitCode) {
        return jdbc.sql("select * from brief_batch where unit_code = :unit")
                .param("unit", unitCode)
                .query(this::batch)
                .optional();
    }

    /** The ZIP archive, or the joined PDF file, of a finished one. */
    @Transactional(readOnly = true)
    Optional<byte[]> file(UUID id, boolean archive) {
        return jdbc.sql("select case when :archive then archive else joined end as file from brief_batch"
                        + " where id = :id and finished_at is not null")
                .param("id", id)
                .param("archive", archive)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Instant moved = row.getObject("moved_at", OffsetDateTime.class).toInstant();
        boolean cutOff = finished == null && moved.isBefore(clock.instant().minus(CUT_OFF));
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getInt("hamlets"),
                row.getInt("done"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                finished == null ? null : finished.toInstant(),
                row.getBoolean("failed") || cutOff);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package vn.ntm.organization.updates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Vietnamese;

/** Keeps update files with who handed them in and who applied them. */
@Component
class UpdateStore {
    private static final int NEWEST = 50;
    private static final String COLUMNS =
            "id, file_name, changes, problems, received_by, received_at, applied_by, applied_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    UpdateStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long keep(UpdateFile file, UpdateReport report, String who, UUID request) {
        return jdbc.sql("""
                        insert into unit_update (file_name, content, changes, problems, received_by, received_at, request_key)
                        values (:name, :content, :changes, :problems, :who, :now, :request) returning id
                        """)
                .param("name", file.name())
                .param("content", file.content())
                .param("changes", report.changes().size())
                .param("problems", report.problems().size())
                .param("who", who)
                .param("now", OffsetDateTime.now(clock))
                .param("request", request)
                .query(Long.class)
                .single();
    }

    Optional<Long> receivedUnder(UUID request) {
        return jdbc.sql("select id from unit_update where request_key = :request")
                .param("request", request)
                .query(Long.class)
                .optional();
    }

    Optional<UnitUpdate> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from unit_update where id = :id")
                .param("id", id)
                .query(UpdateStore::update)
                .optional();
    }

    List<UnitUpdate> newest() {
        return jdbc.sql("select " + COLUMNS + " from unit_update order by id desc limit :most")
                .param("most", NEWEST)
                .query(UpdateStore::update)
                .list();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from unit_update where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    List<UpdateChange> changesOf(long id) {
        return jdbc.sql(
                        "select row_number, message_key, arguments from unit_update_change where update_id = :id order by position")
                .param("id", id)
                .query((row, number) ->
                        new UpdateChange(row.getInt(1), row.getString(2), List.of(words(row.getArray(3)))))
                .list();
    }

    void markApplied(long id, List<UpdateChange> changes, String who) {
        jdbc.sql(
                        "update unit_update set applied_by = :who, applied_at = :now, changes = :changes, problems = 0 where id = :id")
                .param("who", who)
                .param("now", OffsetDateTime.now(clock))
                .param("changes", changes.size())
                .param("id", id)
                .update();
        int position = 0;
        for (UpdateChange change : changes) {
            position++;
            jdbc.sql("""
                            insert into unit_update_change (update_id, position, row_number, message_key, arguments)
                            values (:id, :position, :row, :key, :words)
                            """)
                    .param("id", id)
                    .param("position", position)
                    .param("row", change.row())
                    .param("key", change.key())
                    .param("words", change.words().toArray(String[]::new))
                    .update();
        }
    }

    /** One update at a time, whatever the number of nodes; held until the transaction ends. */
    void waitForTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ntm.units'))").query().singleRow();
    }

    private static String[] words(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static UnitUpdate update(ResultSet row, int number) throws SQLException {
        return new UnitUpdate(
                row.getLong("id"),
                row.getString("file_name"),
                row.getInt("changes"),
                row.getInt("problems"),
                row.getString("received_by"),
                local(row.getObject("received_at", OffsetDateTime.class)),
                row.getString("applied_by"),
                localOrNull(row.getObject("applied_at", OffsetDateTime.class)));
    }

    private static @Nullable LocalDateTime localOrNull(@Nullable OffsetDateTime moment) {
        return moment == null ? null : local(moment);
    }

    private static LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Vietnamese.ZONE).toLocalDateTime();
    }
}

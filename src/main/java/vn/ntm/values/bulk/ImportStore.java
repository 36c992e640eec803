package vn.ntm.values.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say what came together. */
@Repository
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ValueImport one, @Nullable UUID requestKey, @Nullable UUID person) {
        jdbc.sql("""
                        insert into value_import (id, unit_code, origin, request_key, file_name, sha256, criteria_set, year, received_at,
                                                  received_by, person_id)
                        values (:id, :unit, :origin, :key, :file, :sha256, :set, :year, :at, :by, :person)
                        """)
                .param("id", one.id())
                .param("unit", one.unitCode())
                .param("origin", one.origin().name())
                .param("key", requestKey)
                .param("file", one.fileName())
                .param("sha256", one.sha256())
                .param("set", one.setId())
                .param("year", one.year())
                .param("at", one.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", one.receivedBy())
                .param("person", person)
                .update();
    }

    Optional<ValueImport> find(UUID id) {
        return jdbc.sql("select * from value_import where id = :id")
                .param("id", id)
                .query(ImportStore::read)
                .optional();
    }

    /** For an act on it: nobody else acts on it meanwhile. */
    Optional<ValueImport> findToChange(UUID id) {
        return jdbc.sql("select * from value_import where id = :id for update")
                .param("id", id)
                .query(ImportStore::read)
                .optional();
    }

    Optional<ValueImport> byRequest(String unitCode, UUID requestKey) {
        return jdbc.sql("select * from value_import where unit_code = :unit and request_key = :key")
                .param("unit", unitCode)
                .param("key", requestKey)
                .query(ImportStore::read)
                .optional();
    }

    List<ValueImport> newest(int from, int most) {
        return jdbc.sql("select * from value_import order by received_at desc, id limit :most offset :from")
                .param("most", most)
                .param("from", from)
                .query(ImportStore::read)
                .list();
    }

    void done(UUID id, ValueImport.Done done) {
        jdbc.sql("""
                        update value_import set done_at = :at, read_rows = :rows, read_values = :values, changed = :changed where id = :id
                        """)
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .param("rows", done.rows())
                .param("values", done.values())
                .param("changed", done.changed())
                .param("id", id)
                .update();
    }

    void undone(UUID id, ValueImport.Undone undone) {
        jdbc.sql("""
                        update value_import set undone_at = :at, undone_by = :by, undo_reason = :reason, put_back = :back,
                               changed_since = :since where id = :id
                        """)
                .param("at", undone.at().atOffset(ZoneOffset.UTC))
                .param("by", undone.by())
                .param("reason", undone.reason())
                .param("back", undone.putBack())
                .param("since", undone.changedSince())
                .param("id", id)
                .update();
    }

    private static ValueImport read(ResultSet row, int number) throws SQLException {
        return new ValueImport(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                ValueImport.Origin.valueOf(row.getString("origin")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("criteria_set"),
                row.getInt("year"),
                moment(row, "received_at"),
                row.getString("received_by"),
                row.getObject("done_at") == null
                        ? null
                        : new ValueImport.Done(
                                moment(row, "done_at"),
                                row.getInt("read_rows"),
                                row.getInt("read_values"),
                                row.getInt("changed")),
                row.getObject("undone_at") == null
                        ? null
                        : new ValueImport.Undone(
                                moment(row, "undone_at"),
                                row.getString("undone_by"),
                                row.getString("undo_reason"),
                                row.getInt("put_back"),
                                row.getInt("changed_since")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

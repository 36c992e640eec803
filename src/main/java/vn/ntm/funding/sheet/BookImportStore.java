package vn.ntm.funding.sheet;

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
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.funding.Book;

/** Keeps the tables that came. Every change is for whoever saw the newest version. */
@Repository
class BookImportStore {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    BookImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the same file waits or is entered already */
    boolean add(BookImport one) {
        return jdbc.sql("""
                        insert into funding_import (id, unit_code, demo, file_name, sha256, mapping, received_at, received_by)
                        values (:id, :unit, :demo, :file, :sha, :mapping, :at, :by)
                        on conflict (unit_code, demo, sha256) where state in ('WAITING', 'POSTED') do nothing
                        """)
                        .param("id", one.id())
                        .param("unit", one.book().unitCode())
                        .param("demo", one.book().demo())
                        .param("file", one.fileName())
                        .param("sha", one.sha256())
                        .param("mapping", json.writeValueAsString(one.mapping()))
                        .param("at", one.receivedAt().atOffset(ZoneOffset.UTC))
                        .param("by", one.receivedBy())
                        .update()
                == 1;
    }

    Optional<BookImport> find(Book book, UUID id) {
        return in(book, " and id = :id").param("id", id).query(this::read).optional();
    }

    /** The one that waits or is entered. */
    Optional<BookImport> sameFile(Book book, String sha256) {
        return in(book, " and sha256 = :sha and state in ('WAITING', 'POSTED')")
                .param("sha", sha256)
                .query(this::read)
                .optional();
    }

    /** The newest 50. */
    List<BookImport> newest(Book book) {
        return in(book, " order by received_at desc, id limit :most")
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    private JdbcClient.StatementSpec in(Book book, String asked) {
        return jdbc.sql("select * from funding_import where unit_code = :unit and demo = :demo" + asked)
                .param("unit", book.unitCode())
                .param("demo", book.demo());
    }

    void explain(BookImport one, SheetMapping mapping, int seen) {
        claim(change(one, seen, "mapping = :mapping").param("mapping", json.writeValueAsString(mapping)));
    }

    void leave(BookImport one, int seen) {
        claim(change(one, seen, "state = 'LEFT'"));
    }

    /** Nobody else gets beyond this before the act is done. */
    void post(BookImport one, BookImport.Posted posted, int seen) {
        claim(change(one, seen, "state = 'POSTED', posted_at = :at, posted_by = :by, lines = :lines")
                .param("at", posted.at().atOffset(ZoneOffset.UTC))
                .param("by", posted.by())
                .param("lines", posted.lines()));
    }

    void undo(BookImport one, BookImport.Undone undone, int seen) {
        claim(change(
                        one,
                        seen,
                        "state = 'TAKEN_BACK', undone_at = :at, undone_by = :by, undo_reason = :reason, put_back = :lines")
                .param("at", undone.at().atOffset(ZoneOffset.UTC))
                .param("by", undone.by())
                .param("reason", undone.reason())
                .param("lines", undone.lines()));
    }

    private JdbcClient.StatementSpec change(BookImport one, int seen, String what) {
        return jdbc.sql("update funding_import set " + what
                        + ", version = version + 1 where id = :id and version = :seen and state = :from")
                .param("id", one.id())
                .param("seen", seen)
                .param("from", one.state().name());
    }

    private static void claim(JdbcClient.StatementSpec change) {
        if (change.update() == 0) {
            throw new BookImportOvertaken();
        }
    }

    private BookImport read(ResultSet row, int number) throws SQLException {
        Instant posted = moment(row, "posted_at");
        Instant undone = moment(row, "undone_at");
        return new BookImport(
                row.getObject("id", UUID.class),
                new Book(row.getString("unit_code"), row.getBoolean("demo")),
                row.getString("file_name"),
                row.getString("sha256"),
                json.readValue(row.getString("mapping"), SheetMapping.class),
                BookImport.State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                posted == null ? null : new BookImport.Posted(posted, row.getString("posted_by"), row.getInt("lines")),
                undone == null
                        ? null
                        : new BookImport.Undone(
                                undone,
                                row.getString("undone_by"),
                                row.getString("undo_reason"),
                                row.getInt("put_back")),
                row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

package vn.ntm.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running numbers of a body, a book and a year (FR-DOC-2). Whoever takes one holds its row until the transaction ends: the next waits, and what is rolled
 * back leaves no gap.
 */
@Component
public class Sequences {
    private final JdbcClient jdbc;

    Sequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One running sequence; {@code series} is empty for the common one. */
    record Key(BodyId body, String unitCode, Book book, int year, String series) {}

    /**
     * How far a sequence has run.
     *
     * @param startedWith why it does not begin with 1, empty when it does
     */
    public record Running(
            Book book,
            String series,
            int first,
            int last,
            @Nullable LocalDate lastDate,
            String startedWith) {}

    /** Locks the sequence; begins it when it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    Running locked(Key key) {
        insert(key, 1, null, "");
        return jdbc.sql("select * from register_sequence where body_id = :body and book = :book and year = :year"
                        + " and series = :series for update")
                .param("body", key.body().id())
                .param("book", key.book().name())
                .param("year", key.year())
                .param("series", key.series())
                .query(Sequences::running)
                .single();
    }

    /** The next number of a sequence that is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(Key key, LocalDate date) {
        return jdbc.sql("""
                        update register_sequence set last_number = last_number + 1, last_date = :date
                         where body_id = :body and book = :book and year = :year and series = :series returning last_number
                        """)
                .param("date", date)
                .param("body", key.body().id())
                .param("book", key.book().name())
                .param("year", key.year())
                .param("series", key.series())
                .query(Integer.class)
                .single();
    }

    /** The day of the newest number of the series in whichever year. */
    Optional<LocalDate> lastDate(Key key) {
        return jdbc.sql("select max(last_date) as last from register_sequence where body_id = :body and book = :book"
                        + " and series = :series")
                .param("body", key.body().id())
                .param("book", key.book().name())
                .param("series", key.series())
                .query((row, number) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
                .single();
    }

    /** @return false when the sequence has begun already */
    boolean startWith(Key key, int first, LocalDate lastDate, String reason) {
        return insert(key, first, lastDate, reason) == 1;
    }

    boolean hasBegun(BodyId body, int year) {
        return !running(body, year).isEmpty();
    }

    List<Running> running(BodyId body, int year) {
        return jdbc.sql(
                        "select * from register_sequence where body_id = :body and year = :year order by book desc, series")
                .param("body", body.id())
                .param("year", year)
                .query(Sequences::running)
                .list();
    }

    private int insert(Key key, int first, @Nullable LocalDate lastDate, String reason) {
        return jdbc.sql("""
                        insert into register_sequence (body_id, unit_code, book, year, series, first_number, last_number, last_date, started_with)
                        values (:body, :unit, :book, :year, :series, :first, :first - 1, :lastDate, :reason) on conflict do nothing
                        """)
                .param("body", key.body().id())
                .param("unit", key.unitCode())
                .param("book", key.book().name())
                .param("year", key.year())
                .param("series", key.series())
                .param("first", first)
                .param("lastDate", lastDate)
                .param("reason", reason)
                .update();
    }

    private static Running running(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Running(
                Book.valueOf(row.getString("book")),
                row.getString("series"),
                row.getInt("first_number"),
                row.getInt("last_number"),
                row.getObject("last_date", LocalDate.class),
                row.getString("started_with"));
    }
}

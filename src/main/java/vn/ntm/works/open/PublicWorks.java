package vn.ntm.works.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.ntm.funding.Book;
import vn.ntm.works.Executor;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.WorkState;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.PhotoViews;
import vn.ntm.works.site.UpkeepCondition;

/** What strangers may ask of works (FR-FIN-3): answered by whitelisting views only. */
@Service
public class PublicWorks {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final PhotoViews pictures;

    PublicWorks(JdbcClient jdbc, PhotoViews pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    /**
     * The first 1,000 of a real book by name.
     *
     * @throws WorkNotFound for a demonstration
     */
    public List<PublicWork> of(Book book) {
        requireReal(book);
        return jdbc.sql("select * from public_work where unit_code = :unit order by name, id limit :most")
                .param("unit", book.unitCode())
                .param("most", MOST)
                .query(PublicWorks::work)
                .list();
    }

    /** @throws WorkNotFound when the real book has none such that is approved */
    public PublicWork.Whole get(Book book, UUID id) {
        requireReal(book);
        PublicWork work = jdbc.sql("select * from public_work where unit_code = :unit and id = :id")
                .param("unit", book.unitCode())
                .param("id", id)
                .query(PublicWorks::work)
                .optional()
                .orElseThrow(WorkNotFound::new);
        return new PublicWork.Whole(
                work,
                rows(
                        "select * from public_work_contract where work_id = :id order by signed_on",
                        id,
                        PublicWorks::contract),
                rows("select * from public_work_money where work_id = :id order by position", id, PublicWorks::money),
                rows("select * from public_work_visit where work_id = :id order by day desc", id, PublicWorks::visit),
                rows(
                        "select * from public_work_photo where work_id = :id order by array_position(array['BEFORE', 'DURING', 'AFTER'], moment), day, id",
                        id,
                        PublicWorks::photo));
    }

    /**
     * The picture as JPEG.
     *
     * @throws WorkNotFound when strangers may not see it
     */
    public byte[] picture(Book book, UUID work, UUID photo) {
        requireReal(book);
        boolean open = jdbc.sql("""
                        select exists (select 1 from public_work_photo p join public_work w on w.id = p.work_id
                           where p.id = :photo and w.id = :work and w.unit_code = :unit)
                        """)
                .param("photo", photo)
                .param("work", work)
                .param("unit", book.unitCode())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new WorkNotFound();
        }
        return pictures.open(photo);
    }

    private static void requireReal(Book book) {
        if (book.demo()) {
            throw new WorkNotFound();
        }
    }

    private <T> List<T> rows(String sql, UUID id, RowMapper<T> read) {
        return jdbc.sql(sql).param("id", id).query(read).list();
    }

    private static PublicWork work(ResultSet row, int number) throws SQLException {
        String condition = row.getString("condition");
        return new PublicWork(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("scale"),
                row.getString("place"),
                List.of((String[]) row.getArray("hamlets").getArray()),
                row.getString("owner"),
                Executor.valueOf(row.getString("executor")),
                WorkState.valueOf(row.getString("state")),
                row.getObject("cost", Long.class),
                day(row, "starts_on"),
                day(row, "ends_on"),
                row.getObject("percent", Integer.class),
                condition == null ? null : UpkeepCondition.valueOf(condition),
                day(row, "condition_on"));
    }

    private static PublicWork.Contract contract(ResultSet row, int number) throws SQLException {
        return new PublicWork.Contract(
                row.getString("contractor"),
                row.getObject("signed_on", LocalDate.class),
                row.getLong("amount"),
                day(row, "starts_on"),
                day(row, "ends_on"));
    }

    private static PublicWork.Money money(ResultSet row, int number) throws SQLException {
        return new PublicWork.Money(
                row.getString("source_group"),
                row.getLong("planned"),
                row.getLong("arranged"),
                row.getLong("mobilised"),
                row.getLong("accepted"),
                row.getLong("paid"));
    }

    private static PublicWork.Visit visit(ResultSet row, int number) throws SQLException {
        return new PublicWork.Visit(
                row.getObject("day", LocalDate.class),
                row.getString("looked_at"),
                Finding.valueOf(row.getString("finding")),
                row.getString("words"),
                day(row, "answered_on"),
                Objects.requireNonNullElse(row.getString("answer"), ""));
    }

    private static PublicWork.Photo photo(ResultSet row, int number) throws SQLException {
        return new PublicWork.Photo(
                row.getObject("id", UUID.class),
                PhotoMoment.valueOf(row.getString("moment")),
                row.getObject("day", LocalDate.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

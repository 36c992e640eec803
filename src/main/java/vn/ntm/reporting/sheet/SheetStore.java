package vn.ntm.reporting.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportId;

/** Files that came for reports, as rows: any node can show and take them. */
@Repository
class SheetStore {
    private static final String ROW = """
            select id, report_id, unit_code, file_name, sha256, received_at, received_by, applied_at, applied_by, changed, undone_at, undone_by,
                   put_back, kept from report_sheet\s""";

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StagedSheet sheet, byte[] content, Actor actor) {
        jdbc.sql("""
                        insert into report_sheet (id, report_id, unit_code, file_name, sha256, content, received_at, received_by, person_id)
                        values (:id, :report, :unit, :name, :sha256, :content, :at, :by, :person)
                        """)
                .param("id", sheet.id())
                .param("report", sheet.report().id())
                .param("unit", sheet.unitCode())
                .param("name", sheet.fileName())
                .param("sha256", sheet.sha256())
                .param("content", content)
                .param("at", moment(sheet.receivedAt()))
                .param("by", sheet.receivedBy())
                .param("person", actor.personId())
                .update();
    }

    Optional<StagedSheet> find(ReportId report, UUID id) {
        return one("where id = :id and report_id = :report", report, id);
    }

    /** For an act on it: nobody else acts on it meanwhile. */
    Optional<StagedSheet> findToChange(ReportId report, UUID id) {
        return one("where id = :id and report_id = :report for update", report, id);
    }

    private Optional<StagedSheet> one(String where, ReportId report, UUID id) {
        return jdbc.sql(ROW + where)
                .param("id", id)
                .param("report", report.id())
                .query(SheetStore::sheet)
                .optional();
    }

    /** Newest first. */
    List<StagedSheet> of(Report report, int most) {
        return jdbc.sql(ROW + "where report_id = :report order by received_at desc, id limit :most")
                .param("report", report.id().id())
                .param("most", most)
                .query(SheetStore::sheet)
                .list();
    }

    /** The bytes as they came, while the file waits. */
    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from report_sheet where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void applied(UUID id, StagedSheet.Applied applied) {
        jdbc.sql(
                        "update report_sheet set content = null, applied_at = :at, applied_by = :by, changed = :changed where id = :id")
                .param("at", moment(applied.at()))
                .param("by", applied.by())
                .param("changed", applied.cells())
                .param("id", id)
                .update();
    }

    void undone(UUID id, StagedSheet.Undone undone) {
        jdbc.sql(
                        "update report_sheet set undone_at = :at, undone_by = :by, put_back = :back, kept = :kept where id = :id")
                .param("at", moment(undone.at()))
                .param("by", undone.by())
                .param("back", undone.putBack())
                .param("kept", undone.kept())
                .param("id", id)
                .update();
    }

    /** @return how many there were */
    int dropWaitingSince(Instant moment) {
        return jdbc.sql("delete from report_sheet where applied_at is null and received_at < :moment")
                .param("moment", moment(moment))
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StagedSheet sheet(ResultSet row, int number) throws SQLException {
        return new StagedSheet(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("file_name"),
                row.getString("sha256"),
                instant(row, "received_at"),
                row.getString("received_by"),
                row.getObject("applied_at") == null
                        ? null
                        : new StagedSheet.Applied(
                                row.getInt("changed"), instant(row, "applied_at"), row.getString("applied_by")),
                row.getObject("undone_at") == null
                        ? null
                        : new StagedSheet.Undone(
                                row.getInt("put_back"),
                                row.getInt("kept"),
                                instant(row, "undone_at"),
                                row.getString("undone_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

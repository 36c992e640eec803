package vn.ntm.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;

/** Entries, steps and remarks of reports: rows that are added and stay. */
@Repository
class EntryStore {
    private static final String ENTRY =
            "select e.id, e.cell, e.value, e.note, e.batch_id, e.at, e.by_name from report_entry e ";

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last entry of each cell, those taken back left out. */
    List<Entry> standing(ReportId report) {
        return jdbc.sql("select * from (" + ENTRY + """
                        where e.report_id = :report
                          and e.id = (select max(n.id) from report_entry n where n.report_id = e.report_id and n.cell = e.cell)) last
                         where value is not null order by id
                        """)
                .param("report", report.id())
                .query(EntryStore::entry)
                .list();
    }

    /** Newest first. */
    List<Entry> history(ReportId report, CellAt at) {
        return jdbc.sql(ENTRY + "where e.report_id = :report and e.cell = :cell order by e.id desc")
                .param("report", report.id())
                .param("cell", at.toString())
                .query(EntryStore::entry)
                .list();
    }

    /** Everything that came with one file. */
    List<Entry> ofBatch(ReportId report, UUID batch) {
        return jdbc.sql(ENTRY + "where e.report_id = :report and e.batch_id = :batch order by e.id")
                .param("report", report.id())
                .param("batch", batch)
                .query(EntryStore::entry)
                .list();
    }

    void add(
            Report report,
            CellAt at,
            @Nullable CellValue value,
            String note,
            @Nullable UUID batch,
            Actor actor,
            Instant now) {
        jdbc.sql("""
                        insert into report_entry (report_id, unit_code, cell, value, note, batch_id, at, by_name, person_id)
                        values (:report, :unit, :cell, :value, :note, :batch, :now, :by, :person)
                        """)
                .param("report", report.id().id())
                .param("unit", report.unitCode())
                .param("cell", at.toString())
                .param("value", value == null ? null : CanonicalText.of(value))
                .param("note", note)
                .param("batch", batch)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    void add(Report report, Step step, Actor actor) {
        jdbc.sql("""
                        insert into report_step (report_id, unit_code, from_state, to_state, reason, sha256, at, by_name, person_id)
                        values (:report, :unit, :from, :to, :reason, :sha256, :at, :by, :person)
                        """)
                .param("report", report.id().id())
                .param("unit", report.unitCode())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("reason", step.reason())
                .param("sha256", step.sha256())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by())
                .param("person", actor.personId())
                .update();
    }

    /** First to last. */
    List<Step> steps(ReportId report) {
        return jdbc.sql("""
                        select from_state, to_state, reason, sha256, at, by_name from report_step where report_id = :report order by id
                        """)
                .param("report", report.id())
                .query((row, number) -> new Step(
                        ReportState.valueOf(row.getString("from_state")),
                        ReportState.valueOf(row.getString("to_state")),
                        row.getString("reason"),
                        row.getString("sha256"),
                        ReportStore.instant(row, "at"),
                        row.getString("by_name")))
                .list();
    }

    void add(Report report, Remark remark, Actor actor) {
        jdbc.sql("""
                        insert into report_remark (report_id, unit_code, cell, words, at, by_name, person_id)
                        values (:report, :unit, :cell, :words, :at, :by, :person)
                        """)
                .param("report", report.id().id())
                .param("unit", report.unitCode())
                .param("cell", remark.at().toString())
                .param("words", remark.words())
                .param("at", remark.when().atOffset(ZoneOffset.UTC))
                .param("by", remark.by())
                .param("person", actor.personId())
                .update();
    }

    /** Newest first. */
    List<Remark> remarks(ReportId report) {
        return jdbc.sql("select cell, words, at, by_name from report_remark where report_id = :report order by id desc")
                .param("report", report.id())
                .query((row, number) -> new Remark(
                        CellAt.read(row.getString("cell")).orElseThrow(),
                        row.getString("words"),
                        ReportStore.instant(row, "at"),
                        row.getString("by_name")))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String value = row.getString("value");
        return new Entry(
                row.getLong("id"),
                CellAt.read(row.getString("cell")).orElseThrow(),
                value == null ? null : CanonicalText.read(value, CellValue.class),
                row.getString("note"),
                row.getObject("batch_id", UUID.class),
                ReportStore.instant(row, "at"),
                row.getString("by_name"));
    }
}

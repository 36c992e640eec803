package vn.ntm.reporting.below;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Vietnamese;

/** The report of each unit that counts for a form and a period. */
@Repository
class BelowStore {
    private final JdbcClient jdbc;

    BelowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report that counts.
     *
     * @param sha256 fingerprint of what was sent last, null while nothing was
     * @param due last day as the report has it, null where it has none
     * @param sentOn day on which that was sent
     * @param firstSent day on which it was first sent, in whichever version
     * @param moved day of its last step
     */
    record Counting(
            String unitCode,
            ReportId id,
            ReportState state,
            int version,
            @Nullable String sha256,
            @Nullable LocalDate due,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate firstSent,
            @Nullable LocalDate moved) {}

    /** Of every unit within reach; what is with the superior stands before what is still open, then the newer version. Answers to requests stand apart. */
    List<Counting> counting(Below.Look look) {
        return jdbc.sql("""
                        select distinct on (r.unit_code) r.unit_code, r.id, r.state, r.version, r.due, r.sha256, r.frozen_at,
                               (select min(s.at) from report v join report_step s on s.report_id = v.id and s.to_state = 'SUBMITTED'
                                 where v.unit_code = r.unit_code and v.form_code = r.form_code and v.period = r.period and v.request_id is null) as first_sent,
                               (select max(s.at) from report_step s where s.report_id = r.id) as moved
                          from report r
                         where r.form_code = :form and r.period = :period and r.request_id is null and (:set = '' or r.set_id in ('', :set))
                           and r.created_at <= :known
                           and (r.frozen_at is null or r.frozen_at <= :known)
                         order by r.unit_code, r.state in ('SUBMITTED', 'ACCEPTED', 'LOCKED') desc, r.version desc, r.created_at desc
                        """)
                .param("form", look.form())
                .param("period", look.period().toString())
                .param("set", look.set())
                .param("known", look.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> counting(row))
                .list();
    }

    /** What the reports said when they were sent last, by their fingerprints. */
    List<Text> texts(Collection<ReportId> ids) {
        return jdbc.sql("select sha256, content from report where id = any (:ids) and content is not null")
                .param("ids", ids.stream().map(ReportId::id).toArray(UUID[]::new))
                .query((row, number) -> new Text(row.getString("sha256"), row.getString("content")))
                .list();
    }

    record Text(String sha256, String content) {}

    private static Counting counting(ResultSet row) throws SQLException {
        return new Counting(
                row.getString("unit_code"),
                new ReportId(row.getObject("id", UUID.class)),
                ReportState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("sha256"),
                row.getObject("due", LocalDate.class),
                day(row, "frozen_at"),
                day(row, "first_sent"),
                day(row, "moved"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), Vietnamese.ZONE);
    }
}

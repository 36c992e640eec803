package vn.ntm.reporting.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Vietnamese;

/** What the calendar asks of reports: the one of each unit that counts for a form and a period, and since when it is with the superior. */
@Repository
class CalendarStore {
    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report that counts.
     *
     * @param firstSent first day it was sent on, in whichever version; null while it never was
     */
    record Counting(
            String unitCode,
            String formCode,
            Period period,
            ReportId id,
            ReportState state,
            @Nullable LocalDate firstSent) {}

    /** What is with the superior stands before what is still open, then the newer version; answers to requests stand apart. */
    List<Counting> ofUnit(String unit, int firstYear, int lastYear) {
        return jdbc.sql("""
                        select distinct on (r.form_code, r.period) r.unit_code, r.form_code, r.period, r.id, r.state,
                               (select min(s.at) from report v join report_step s on s.report_id = v.id and s.to_state = 'SUBMITTED'
                                 where v.unit_code = r.unit_code and v.form_code = r.form_code and v.period = r.period and v.request_id is null) as first_sent
                          from report r where r.request_id is null and r.unit_code = :unit and r.year between :first and :last
                         order by r.form_code, r.period, r.state in ('SUBMITTED', 'ACCEPTED', 'LOCKED') desc, r.version desc, r.created_at desc
                        """)
                .param("unit", unit)
                .param("first", firstYear)
                .param("last", lastYear)
                .query(CalendarStore::counting)
                .list();
    }

    private static Counting counting(ResultSet row, int number) throws SQLException {
        return new Counting(
                row.getString("unit_code"),
                row.getString("form_code"),
                Period.read(row.getString("period")).orElseThrow(),
                new ReportId(row.getObject("id", UUID.class)),
                ReportState.valueOf(row.getString("state")),
                day(row, "first_sent"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), Vietnamese.ZONE);
    }
}

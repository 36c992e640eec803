package vn.ntm.reporting.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;

/** Reports by whose turn it is, with the step that made it so. */
@Repository
class CalendarTurns {
    private static final String TURN = """
            select r.id, r.unit_code, r.unit_name, r.form_code, f.title, r.period, r.due, r.state, s.id as step, s.from_state, s.reason, s.by_name
              from report r join report_form f on f.code = r.form_code and f.version = r.form_version
              join report_step s on s.report_id = r.id and s.id = (select max(l.id) from report_step l where l.report_id = r.id)
             where %s order by r.due nulls last, s.id limit 500
            """;

    private final JdbcClient jdbc;

    CalendarTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report somebody is to do something about.
     *
     * @param step number of its last step
     * @param from where it was before
     * @param reason given with that step, may be empty
     * @param by who did it, with title
     */
    record Turn(
            ReportId report,
            String unitCode,
            String unitName,
            String formCode,
            String formTitle,
            Period period,
            @Nullable LocalDate due,
            ReportState state,
            long step,
            ReportState from,
            String reason,
            String by) {
        /** Whether it came back, from the leader or from the superior. */
        boolean isReturned() {
            return state == ReportState.RETURNED || (state == ReportState.DRAFT && from == ReportState.FOR_SIGNATURE);
        }
    }

    /** What came back to the unit. */
    List<Turn> returned(String unit) {
        return jdbc.sql(TURN.formatted("""
                        r.unit_code = :unit and (r.state = 'RETURNED' or (r.state = 'DRAFT' and s.from_state = 'FOR_SIGNATURE'))
                        """))
                .param("unit", unit)
                .query(CalendarTurns::turn)
                .list();
    }

    List<Turn> forSignature(String unit) {
        return jdbc.sql(TURN.formatted("r.unit_code = :unit and r.state = 'FOR_SIGNATURE'"))
                .param("unit", unit)
                .query(CalendarTurns::turn)
                .list();
    }

    /** Whatever went on since the moment, as it stands now. */
    List<Turn> since(Instant moment) {
        return jdbc.sql(TURN.formatted(
                        "s.at > :moment and r.state in ('DRAFT', 'FOR_SIGNATURE', 'SUBMITTED', 'RETURNED')"))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(CalendarTurns::turn)
                .list();
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("form_code"),
                row.getString("title"),
                Period.read(row.getString("period")).orElseThrow(),
                row.getObject("due", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                row.getLong("step"),
                ReportState.valueOf(row.getString("from_state")),
                row.getString("reason"),
                row.getString("by_name"));
    }
}

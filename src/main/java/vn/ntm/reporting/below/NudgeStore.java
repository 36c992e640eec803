package vn.ntm.reporting.below;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.reporting.Period;

/** What superiors said to units whose report is late: once a day for each. */
@Repository
class NudgeStore {
    private final JdbcClient jdbc;

    NudgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A superior's word about a late report.
     *
     * @param day it was said on
     * @param by name with title
     */
    record Nudge(
            String unitCode,
            String formCode,
            String formTitle,
            Period period,
            LocalDate due,
            LocalDate day,
            String by) {}

    /** @return false when the unit was reminded of it that day before */
    boolean add(Nudge nudge, Actor actor, Instant now) {
        return jdbc.sql("""
                        insert into report_nudge (unit_code, form_code, form_title, period, due, day, at, by_name, person_id)
                        values (:unit, :form, :title, :period, :due, :day, :now, :by, :person)
                        on conflict (unit_code, form_code, period, day) do nothing
                        """)
                        .param("unit", nudge.unitCode())
                        .param("form", nudge.formCode())
                        .param("title", nudge.formTitle())
                        .param("period", nudge.period().toString())
                        .param("due", nudge.due())
                        .param("day", nudge.day())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", nudge.by())
                        .param("person", actor.personId())
                        .update()
                == 1;
    }

    List<Nudge> since(Instant moment) {
        return jdbc.sql("select * from report_nudge where at > :moment order by id")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(NudgeStore::nudge)
                .list();
    }

    /** The last day each unit was reminded on. */
    Map<String, LocalDate> lastDays(String form, Period period) {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("select * from report_nudge where form_code = :form and period = :period order by day")
                .param("form", form)
                .param("period", period.toString())
                .query(NudgeStore::nudge)
                .list()
                .forEach(nudge -> days.put(nudge.unitCode(), nudge.day()));
        return days;
    }

    private static Nudge nudge(ResultSet row, int number) throws SQLException {
        return new Nudge(
                row.getString("unit_code"),
                row.getString("form_code"),
                row.getString("form_title"),
                Period.read(row.getString("period")).orElseThrow(),
                row.getObject("due", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getString("by_name"));
    }
}

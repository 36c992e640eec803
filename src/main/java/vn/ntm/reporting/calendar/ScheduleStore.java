package vn.ntm.reporting.calendar;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.Period;

/** Rows of the calendar that provinces entered; they are added and stay. */
@Repository
class ScheduleStore {
    private final JdbcClient jdbc;

    ScheduleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<ScheduleRow> all() {
        return jdbc.sql("select * from report_schedule order by id")
                .query(ScheduleStore::row)
                .list();
    }

    /** One at a time for a province, on whichever node. */
    void alone(String province) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report_schedule ' || :province))")
                .param("province", province)
                .query()
                .listOfRows();
    }

    long newest(String province, String series) {
        return jdbc.sql(
                        "select coalesce(max(id), 0) from report_schedule where unit_code = :province and series = :series")
                .param("province", province)
                .param("series", series)
                .query(Long.class)
                .single();
    }

    void add(NewRow row, String series, String programme, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into report_schedule (unit_code, series, programme, title, kind, numbers, forms, due_kind, due_months, due_day,
                                                     forward_kind, forward_months, forward_day, next_working_day, asked, valid_from, valid_to,
                                                     basis, note, at, by_name, person_id)
                        values (:unit, :series, :programme, :title, :kind, :numbers, :forms, :dueKind, :dueMonths, :dueDay,
                                :forwardKind, :forwardMonths, :forwardDay, :next, :asked, :from, :to,
                                :basis, :note, :now, :by, :person)
                        """)
                .param("unit", row.province())
                .param("series", series)
                .param("programme", programme)
                .param("title", row.title())
                .param("kind", row.kind().name())
                .param("numbers", row.numbers().toArray(Integer[]::new))
                .param("forms", row.forms().toArray(String[]::new))
                .param("dueKind", row.due().kind().name())
                .param("dueMonths", row.due().months())
                .param("dueDay", row.due().day())
                .param("forwardKind", row.forward().kind().name())
                .param("forwardMonths", row.forward().months())
                .param("forwardDay", row.forward().day())
                .param("next", row.nextWorkingDay())
                .param("asked", row.asked())
                .param("from", row.from())
                .param("to", row.to())
                .param("basis", row.basis())
                .param("note", row.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    private static ScheduleRow row(ResultSet row, int number) throws SQLException {
        Array numbers = row.getArray("numbers");
        Array forms = row.getArray("forms");
        String basis = row.getString("basis");
        return new ScheduleRow(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("series"),
                row.getString("programme"),
                row.getString("title"),
                Period.Kind.valueOf(row.getString("kind")),
                Stream.of((Number[]) numbers.getArray()).map(Number::intValue).toList(),
                List.of((String[]) forms.getArray()),
                rule(row, "due"),
                rule(row, "forward"),
                row.getBoolean("next_working_day"),
                row.getBoolean("asked"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                basis.isEmpty() ? Confidence.PLACEHOLDER : Confidence.SOURCED,
                basis,
                row.getString("note"),
                new ScheduleRow.Entered(
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static DueRule rule(ResultSet row, String what) throws SQLException {
        return new DueRule(
                DueRule.Kind.valueOf(row.getString(what + "_kind")),
                row.getInt(what + "_months"),
                row.getInt(what + "_day"));
    }
}

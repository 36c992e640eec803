package vn.ntm.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/** Duties that somebody is to be reminded of. */
@Component
class DutyReminders implements ReminderSource {
    private final JdbcClient jdbc;

    DutyReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select 'DUE' as kind, position_id as receiver, id, title, due, '' as note, '' as happening
                          from duty where due between :first and :last and state in ('GIVEN', 'RETURNED') order by due, id
                        """)
                .param("first", first)
                .param("last", last)
                .query(DutyReminders::reminder)
                .list();
    }

    /** Given or passed on, to whoever has it now; returned, likewise; reported done, to whoever gave it. Nobody hears of their own act. */
    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc.sql("""
                        select case s.kind when 'RETURNED' then 'RETURNED' when 'DONE' then 'WAITING' else 'GIVEN' end as kind,
                               case s.kind when 'DONE' then d.given_by_position else d.position_id end as receiver,
                               d.id, d.title, d.due, s.note, case when s.kind in ('RETURNED', 'DONE', 'EXTENDED') then s.id::text else '' end as happening
                          from duty_step s join duty d on d.id = s.duty_id
                         where s.at > :moment and s.kind in ('GIVEN', 'PASSED_ON', 'RETURNED', 'DONE', 'EXTENDED')
                           and case s.kind when 'DONE' then d.given_by_position is not null and d.state = 'DONE'
                                when 'RETURNED' then d.state = 'RETURNED' else d.state in ('GIVEN', 'RETURNED') end
                         order by s.id
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(DutyReminders::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new Reminder(
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("receiver", UUID.class),
                new Reminder.About("duty", id, "/duties/" + id),
                "people.reminder",
                List.of(row.getString("title")),
                row.getString("note"),
                row.getObject("due", LocalDate.class),
                row.getString("happening"));
    }
}

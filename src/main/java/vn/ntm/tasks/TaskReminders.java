package vn.ntm.tasks;

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

/** Tasks that those with a part in them are to be reminded of. */
@Component
class TaskReminders implements ReminderSource {
    private final JdbcClient jdbc;

    TaskReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select distinct 'DUE' as kind, p.position_id as receiver, t.id, t.title, t.due, '' as note, '' as happening
                          from task t join task_part p on p.task_id = t.id
                         where t.due between :first and :last and t.state in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') order by t.due, t.id
                        """)
                .param("first", first)
                .param("last", last)
                .query(TaskReminders::reminder)
                .list();
    }

    /** Opened or assigned, to everybody with a part; returned, to them again; handed in, to whoever is accountable. Nobody hears of their own act. */
    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc.sql("""
                        select distinct case s.kind when 'RETURNED' then 'RETURNED' when 'SUBMITTED' then 'WAITING' else 'GIVEN' end as kind,
                               p.position_id as receiver, t.id, t.title, t.due, case s.kind when 'RETURNED' then s.note else '' end as note,
                               case when s.kind in ('RETURNED', 'SUBMITTED') then s.id::text else '' end as happening
                          from task_step s join task t on t.id = s.task_id join task_part p on p.task_id = t.id
                         where s.at > :moment and s.kind in ('OPENED', 'ASSIGNED', 'RETURNED', 'SUBMITTED')
                           and p.position_id is distinct from s.by_position
                           and case s.kind when 'SUBMITTED' then p.role = 'ACCOUNTABLE' and t.state = 'SUBMITTED'
                                else t.state in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') end
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(TaskReminders::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new Reminder(
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("receiver", UUID.class),
                new Reminder.About(Tasks.TYPE, id, "/tasks/" + id),
                "tasks.reminder",
                List.of(row.getString("title")),
                row.getString("note"),
                row.getObject("due", LocalDate.class),
                row.getString("happening"));
    }
}

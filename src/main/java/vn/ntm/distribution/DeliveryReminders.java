package vn.ntm.distribution;

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

/** Documents that were sent to a position and that nobody there has said to have read: told when sent, and each time somebody reminds of them. */
@Component
class DeliveryReminders implements ReminderSource {
    private final JdbcClient jdbc;

    DeliveryReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    /** Nothing says by when a document is to be read. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc.sql("""
                        with unread as (select * from document_delivery d where d.position_id is not null
                           and not exists (select from delivery_receipt r where r.delivery_id = d.id))
                        select id, position_id, title, 0 as reminders from unread where sent_at > :moment
                        union all
                        select id, position_id, title, reminders from unread where reminded_at > :moment
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(DeliveryReminders::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        int reminders = row.getInt("reminders");
        return new Reminder(
                reminders == 0 ? Reminder.Kind.GIVEN : Reminder.Kind.WAITING,
                row.getObject("position_id", UUID.class),
                new Reminder.About("delivery", id, "/received/" + id),
                reminders == 0 ? "distribution.reminder" : "distribution.reminder.again",
                List.of(row.getString("title")),
                "",
                null,
                reminders == 0 ? "" : String.valueOf(reminders));
    }
}

package vn.ntm.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/** Rows of the roadmap whose day comes, for the position that answers for them. */
@Component
class RowReminders implements ReminderSource {
    private final JdbcClient jdbc;

    RowReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "roadmap";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select unit_code, set_id, year, criterion, indicator, goal, due, position_id from roadmap_row
                         where replaced_at is null and position_id is not null and due between :first and :last
                         order by due, criterion, indicator
                        """)
                .param("first", first)
                .param("last", last)
                .query(RowReminders::reminder)
                .list();
    }

    /** A row is planned, not given: it tells nothing before its day comes near. */
    @Override
    public List<Reminder> since(Instant moment) {
        return List.of();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        RowKey key = new RowKey(
                row.getString("unit_code"),
                row.getString("set_id"),
                row.getInt("year"),
                row.getInt("criterion"),
                row.getString("indicator"));
        String path = "/roadmap/rows?unit=" + key.unitCode() + "&set=" + key.setId() + "&year=" + key.year();
        return new Reminder(
                Reminder.Kind.DUE,
                row.getObject("position_id", UUID.class),
                new Reminder.About("roadmap-row", key.id(), path),
                key.isOfWhole() ? "roadmap.reminder" : "roadmap.reminder.indicator",
                List.of(String.valueOf(key.criterion()), key.indicator()),
                row.getString("goal"),
                row.getObject("due", LocalDate.class),
                "");
    }
}

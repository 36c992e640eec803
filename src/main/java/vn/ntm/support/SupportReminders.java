package vn.ntm.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.funding.Book;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/** Tells whose turn it is with an application of the real book, by its number and never by a name: notices go out as letters. */
@Component
class SupportReminders implements ReminderSource {
    private final JdbcClient jdbc;
    private final Staff staff;

    SupportReminders(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "support";
    }

    /** Nothing says by when an application is to be decided. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    /** The newest step of each application counts; one with a condition that is not met waits for nobody else. */
    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc
                .sql("""
                        select c.id, c.unit_code, c.year || '/' || lpad(c.number::text, 4, '0') as label, c.state, s.id as step
                          from support_case_step s join support_case c on c.id = s.case_id
                         where s.at > :moment and not s.demo and s.kind in ('RECEIVED', 'CHANGED', 'AGREED', 'REFUSED')
                           and (c.state <> 'RECEIVED' or c.answers <@ array['MET'])
                           and not exists (select from support_case_step later where later.case_id = s.case_id and later.id > s.id)
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(SupportReminders::turn)
                .list()
                .stream()
                .flatMap(this::told)
                .toList();
    }

    private Stream<Reminder> told(Turn turn) {
        return staff.positionsOf(turn.unit(), turn.next()).stream().map(position -> reminder(turn, position));
    }

    private static Reminder reminder(Turn turn, Position position) {
        return new Reminder(
                turn.state() == CaseState.REFUSED ? Reminder.Kind.RETURNED : Reminder.Kind.WAITING,
                position.id().id(),
                new Reminder.About(
                        SupportDesk.TYPE,
                        turn.id().toString(),
                        SupportCase.path(new Book(turn.unit(), false), new CaseId(turn.id()))),
                "support.reminder." + turn.state().name(),
                List.of(turn.label()),
                "",
                null,
                turn.step());
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("label"),
                CaseState.valueOf(row.getString("state")),
                row.getString("step"));
    }

    /** An application that has come to RECEIVED, AGREED or REFUSED. */
    private record Turn(UUID id, String unit, String label, CaseState state, String step) {
        Role next() {
            return switch (state) {
                case RECEIVED -> Role.COMMUNE_LEADER;
                case AGREED -> Role.ACCOUNTANT;
                case REFUSED, CANCELLED, PART_PAID, PAID -> Role.COMMUNE_NTM_OFFICER;
            };
        }
    }
}

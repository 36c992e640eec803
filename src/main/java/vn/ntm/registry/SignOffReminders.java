package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.people.Staff;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/**
 * Tells the position whose turn it is with a document: to look at it, to sign, to number, to put right what came back. A turn is told once for each step
 * that was planned, so documents are looked at as they stand; only returns are asked for since a moment.
 */
@Component
class SignOffReminders implements ReminderSource {
    private final JdbcClient jdbc;
    private final Staff staff;

    SignOffReminders(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "documents";
    }

    /** Nothing says by when a turn is to be taken. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc
                .sql("""
                        select 'WAITING' as kind, d.waits_position as receiver, d.unit_code, d.id, d.subject, s.id as step, '' as note,
                               case d.waits_step when 'SIGNER' then 'sign' else 'review' end as what
                          from outgoing_document d join outgoing_step s on s.document_id = d.id and s.step = d.waits_step and s.replaced_at is null
                         where d.state = 'IN_REVIEW' and d.waits_position is not null
                        union all
                        select 'WAITING', null, d.unit_code, d.id, d.subject, s.id, '', 'number'
                          from outgoing_document d join outgoing_step s on s.document_id = d.id and s.step = 'SIGNER' and s.replaced_at is null
                         where d.state = 'SIGNED'
                        union all
                        select 'RETURNED', d.drafted_by_position, d.unit_code, d.id, d.subject, s.id, s.reason, 'returned'
                          from outgoing_step s join outgoing_document d on d.id = s.document_id
                         where s.outcome = 'RETURNED' and s.at > :moment and d.state = 'RETURNED' and d.drafted_by_position is not null
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(SignOffReminders::turn)
                .list()
                .stream()
                .flatMap(this::told)
                .toList();
    }

    /** Whoever numbers is any clerk of the unit. */
    private Stream<Reminder> told(Turn turn) {
        UUID receiver = turn.receiver();
        return receiver == null
                ? staff.positionsOf(turn.unitCode(), Role.CLERK).stream()
                        .map(clerk -> reminder(turn, clerk.id().id()))
                : Stream.of(reminder(turn, receiver));
    }

    private static Reminder reminder(Turn turn, UUID receiver) {
        return new Reminder(
                turn.kind(),
                receiver,
                new Reminder.About(Registry.TYPE, turn.id(), "/registry/outgoing/" + turn.id()),
                "registry.reminder." + turn.what(),
                List.of(turn.subject()),
                turn.note(),
                null,
                turn.step());
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("receiver", UUID.class),
                row.getString("unit_code"),
                row.getString("id"),
                row.getString("subject"),
                row.getString("what"),
                row.getString("note"),
                row.getString("step"));
    }

    /** A document at a step; the receiver is null where every clerk of the unit is meant. */
    private record Turn(
            Reminder.Kind kind,
            @Nullable UUID receiver,
            String unitCode,
            String id,
            String subject,
            String what,
            String note,
            String step) {}
}

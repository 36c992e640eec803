package vn.ntm.planning.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.people.Staff;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/**
 * Tells the clerks that a plan is to be archived. From review to issue a plan stands where its document stands (decision 34), and there the register tells
 * whose turn it is.
 */
@Component
class PlanTurns implements ReminderSource {
    private final JdbcClient jdbc;
    private final Staff staff;

    PlanTurns(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "plans";
    }

    /** Nothing says by when a plan is to be archived. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return jdbc
                .sql("""
                        select p.id, p.unit_code, p.subject, s.id as step from plan_step s join plan p on p.id = s.plan_id
                         where s.at > :moment and s.to_status = 'CLOSED' and p.status = 'CLOSED'
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Closed(
                        row.getString("id"),
                        row.getString("unit_code"),
                        row.getString("subject"),
                        row.getString("step")))
                .list()
                .stream()
                .flatMap(this::told)
                .toList();
    }

    private Stream<Reminder> told(Closed plan) {
        return staff.positionsOf(plan.unitCode(), Role.CLERK).stream()
                .map(clerk -> reminder(plan, clerk.id().id()));
    }

    private static Reminder reminder(Closed plan, UUID clerk) {
        return new Reminder(
                Reminder.Kind.WAITING,
                clerk,
                new Reminder.About("plan", plan.id(), "/plans/" + plan.id()),
                "planning.turn.archive",
                List.of(plan.subject()),
                "",
                null,
                plan.step());
    }

    /** A plan that was closed, with the step that closed it. */
    private record Closed(String id, String unitCode, String subject, String step) {}
}

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
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanStatus;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Step;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Reminder.Kind;
import vn.ntm.shared.ReminderSource;

/**
 * Tells the position whose turn it is with a plan: to review or sign its document, to number, to issue, to archive, to put right what came back. Within
 * a review the turn passes on without a step of the plan, so plans under review are looked at as they stand.
 */
@Component
class PlanTurns implements ReminderSource {
    private final JdbcClient jdbc;
    private final PlanDocuments documents;
    private final Registry registry;
    private final Staff staff;

    PlanTurns(JdbcClient jdbc, PlanDocuments documents, Registry registry, Staff staff) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.registry = registry;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "plans";
    }

    /** Nothing says by when a turn is to be taken. */
    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        return List.of();
    }

    @Override
    public List<Reminder> since(Instant moment) {
        return moved(moment).stream().flatMap(this::turn).toList();
    }

    /** Plans that stand where their last step led, with that step. */
    private List<Moved> moved(Instant moment) {
        return jdbc.sql("""
                        select p.id, p.unit_code, p.subject, p.status, s.id as step
                          from plan p join plan_step s on s.plan_id = p.id and s.to_status = p.status
                           and not exists (select from plan_step n where n.plan_id = s.plan_id and n.id > s.id)
                         where p.status = 'INTERNAL_REVIEW'
                            or s.at > :moment and (p.status in ('SIGNED', 'NUMBERED', 'CLOSED') or p.status = 'LINTED' and s.from_status <> 'DRAFT')
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Moved(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("unit_code"),
                        row.getString("subject"),
                        PlanStatus.valueOf(row.getString("status")),
                        row.getLong("step")))
                .list();
    }

    private Stream<Reminder> turn(Moved plan) {
        return switch (plan.status()) {
            case INTERNAL_REVIEW ->
                documents.of(plan.id()).flatMap(registry::find).stream().flatMap(document -> review(plan, document));
            case SIGNED, NUMBERED, CLOSED -> everybody(plan, Role.CLERK, Kind.WAITING);
            case LINTED -> everybody(plan, Role.COMMUNE_NTM_OFFICER, Kind.RETURNED);
            case DRAFT, ISSUED, IN_FORCE, AMENDED, ARCHIVED -> Stream.empty();
        };
    }

    private static Stream<Reminder> review(Moved plan, OutgoingDocument document) {
        OutgoingDocument.Waits waits = document.waits();
        return waits == null
                ? Stream.empty()
                : Stream.of(new Reminder(
                        Kind.WAITING,
                        waits.position().id(),
                        new Reminder.About("plan", plan.id().toString(), "/registry/outgoing/" + document.id()),
                        waits.step() == Step.SIGNER ? "planning.turn.sign" : "planning.turn.review",
                        List.of(plan.subject()),
                        "",
                        null,
                        plan.step() + " " + waits.step()));
    }

    private Stream<Reminder> everybody(Moved plan, Role role, Kind kind) {
        return staff.positionsOf(plan.unitCode(), role).stream().map(position -> told(plan, position, kind));
    }

    private static Reminder told(Moved plan, Position position, Kind kind) {
        return new Reminder(
                kind,
                position.id().id(),
                new Reminder.About("plan", plan.id().toString(), "/plans/" + plan.id()),
                "planning.turn." + plan.status(),
                List.of(plan.subject()),
                "",
                null,
                String.valueOf(plan.step()));
    }

    /** A plan where its step led. */
    private record Moved(PlanId id, String unitCode, String subject, PlanStatus status, long step) {}
}

package vn.ntm.people.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Lets the holder of a position name somebody of the same unit who acts in it for some days. */
@Service
@Transactional
public class Delegations {
    /** Whose data are closed to the People's Committee: no one of it may stand in there. */
    private static final Set<Role> APART = EnumSet.of(Role.FRONT_OFFICER, Role.COMMUNITY_BOARD);

    private static final List<String> PEOPLES_COMMITTEE = List.of(
            Role.COMMUNE_LEADER.name(),
            Role.COMMUNE_NTM_OFFICER.name(),
            Role.CRITERION_OFFICER.name(),
            Role.CLERK.name(),
            Role.ACCOUNTANT.name());
    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Delegations(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who could stand in, with the position they hold in the same unit. */
    public record Candidate(PersonId person, String name, String title) {}

    /** Whether the one acting could name a stand-in. */
    @Transactional(readOnly = true)
    public boolean mayGive() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        return actor.may(Act.DELEGATE) && actor.delegatedBy() == null;
    }

    /** Others with a position in the unit of the one acting. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        Actor actor = access.require(Act.DELEGATE);
        return jdbc.sql("""
                        select h.person_id, p.name, string_agg(s.title, ', ' order by s.title) as title
                          from staff_position s join position_holder h on h.position_id = s.id join person p on p.id = h.person_id
                         where s.unit_code = :unit and h.person_id is distinct from :self
                           and :today between h.valid_from and coalesce(h.valid_to, :today)
                           and :today between s.valid_from and coalesce(s.valid_to, :today) and (not :apart or s.role not in (:committee))
                           and s.role <> 'RESIDENT'
                         group by h.person_id, p.name order by p.name collate "vi-x-icu"
                        """)
                .param("unit", actor.unitCode())
                .param("self", actor.personId())
                .param("today", today())
                .param("apart", actor.role() != null && APART.contains(actor.role()))
                .param("committee", PEOPLES_COMMITTEE)
                .query((row, number) -> new Candidate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title")))
                .list();
    }

    /** Those of the position acted in, and those by which the one acting stands in somewhere; newest first. */
    @Transactional(readOnly = true)
    public List<Delegation> ofTheOneActing() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        return query("where d.position_id = :position or d.person_id = :person order by d.valid_from desc limit 100")
                .param("position", actor.positionId())
                .param("person", actor.personId())
                .query(Delegations::row)
                .list();
    }

    /** Lets somebody act in the position of the one acting. */
    public UUID give(NewDelegation wanted) {
        Actor actor = access.require(Act.DELEGATE);
        UUID position = actor.positionId();
        if (position == null || actor.delegatedBy() != null) {
            throw new NotTheHolder();
        }
        access.requireToChange(Act.DELEGATE, actor.unitCode());
        judge(wanted, actor, position).refuse();
        UUID id = UUID.randomUUID();
        add(id, wanted, actor);
        audit.changed(
                "people.audit.delegated", subject(id, actor.title(), actor.unitCode()), null, StandIn.of(standing(id)));
        return id;
    }

    /** Ends a delegation now; the holder of the position or whoever keeps people may. */
    public void revoke(UUID id) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        Delegation delegation = standing(id);
        boolean ownPosition = delegation.position().id().equals(actor.positionId()) && actor.delegatedBy() == null;
        if (!ownPosition && !access.mayChange(Act.KEEP_PEOPLE, delegation.unitCode())) {
            throw new NotTheHolder();
        }
        jdbc.sql("update delegation set revoked_at = :now, revoked_by = :by where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("id", id)
                .update();
        audit.changed(
                "people.audit.delegation-revoked",
                subject(id, delegation.title(), delegation.unitCode()),
                StandIn.of(delegation),
                null);
    }

    private Delegation standing(UUID id) {
        return query("where d.id = :id and d.revoked_at is null")
                .param("id", id)
                .query(Delegations::row)
                .optional()
                .orElseThrow(DelegationNotFound::new);
    }

    private Problems judge(NewDelegation wanted, Actor actor, UUID position) {
        Problems problems = new Problems()
                .addIf(wanted.reason().isBlank(), "reason", "people.reason.missing")
                .addIf(wanted.reason().length() > LONGEST_REASON, "reason", "people.text.too-long", LONGEST_REASON)
                .addIf(wanted.to().isBefore(wanted.from()), "to", "people.day.reversed")
                .addIf(wanted.to().isBefore(today()), "to", "people.delegation.past")
                .addIf(
                        candidates().stream().noneMatch(one -> one.person().equals(wanted.person())),
                        "person",
                        "people.delegation.not-here");
        lastDayOf(position, actor.personId())
                .filter(end -> wanted.to().isAfter(end))
                .ifPresent(end -> problems.add("to", "people.delegation.too-long", Vietnamese.date(end)));
        query(
                        "where d.position_id = :position and d.revoked_at is null and d.valid_from <= :to and d.valid_to >= :from")
                .param("position", position)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .query(Delegations::row)
                .stream()
                .findFirst()
                .ifPresent(other -> problems.add(
                        "from",
                        "people.delegation.taken",
                        other.name(),
                        Vietnamese.date(other.from()),
                        Vietnamese.date(other.to())));
        return problems;
    }

    /** The last day on which the one acting holds the position, empty while it is not known. */
    private Optional<LocalDate> lastDayOf(UUID position, @Nullable UUID person) {
        return jdbc.sql("""
                        select valid_to from position_holder where position_id = :position and person_id = :person
                           and valid_to is not null and :today between valid_from and valid_to
                        """)
                .param("position", position)
                .param("person", person)
                .param("today", today())
                .query(LocalDate.class)
                .optional();
    }

    private void add(UUID id, NewDelegation wanted, Actor actor) {
        try {
            jdbc.sql("""
                            insert into delegation (id, unit_code, position_id, person_id, valid_from, valid_to, reason, given_by, given_by_person, given_at)
                            values (:id, :unit, :position, :person, :from, :to, :reason, :by, :giver, :at)
                            """)
                    .param("id", id)
                    .param("unit", actor.unitCode())
                    .param("position", actor.positionId())
                    .param("person", wanted.person().id())
                    .param("from", wanted.from())
                    .param("to", wanted.to())
                    .param("reason", wanted.reason())
                    .param("by", actor.signature())
                    .param("giver", actor.personId())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            new Problems().add("from", "people.delegation.taken-meanwhile").refuse();
        }
    }

    private JdbcClient.StatementSpec query(String where) {
        return jdbc.sql("""
                select d.id, d.position_id, s.title, d.unit_code, d.person_id, p.name, d.valid_from, d.valid_to, d.reason, d.given_by,
                       d.revoked_by, d.revoked_at
                  from delegation d join staff_position s on s.id = d.position_id join person p on p.id = d.person_id
                """ + where);
    }

    private static Delegation row(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("title"),
                row.getString("unit_code"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                row.getString("given_by"),
                row.getString("revoked_by"));
    }

    private static Subject subject(UUID id, String title, String unitCode) {
        return new Subject("delegation", id.toString(), title, unitCode);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** What the audit keeps of a delegation, by the names people know. */
    private record StandIn(String person, LocalDate from, LocalDate to, String reason) {
        static StandIn of(Delegation delegation) {
            return new StandIn(delegation.name(), delegation.from(), delegation.to(), delegation.reason());
        }
    }
}

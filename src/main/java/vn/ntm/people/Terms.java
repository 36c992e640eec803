package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.shared.Vietnamese;

/** From when to when a person holds a position, and a position exists. */
@Component
class Terms {
    private final JdbcClient jdbc;
    private final StaffReader staff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Terms(JdbcClient jdbc, StaffReader staff, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    void begin(PositionId id, PersonId personId, LocalDate from, @Nullable LocalDate to) {
        Position position = staff.position(id, from).orElseThrow(PositionNotFound::new);
        Person person = staff.person(personId).orElseThrow(PersonNotFound::new);
        Actor actor = access.requireToChange(Act.KEEP_PEOPLE, position.unitCode());
        LocalDate last = to == null ? position.to() : to;
        Problems problems = new Problems()
                .addIf(personId.id().equals(actor.personId()), "person", "people.holding.self")
                .addIf(last != null && last.isBefore(from), "to", "people.day.reversed");
        judgeDays(position, from, last, problems);
        othersDuring(id, from, last)
                .ifPresent(other -> problems.add(
                        "from",
                        "people.holding.taken",
                        other.name(),
                        Vietnamese.date(other.from()),
                        until(other.to())));
        problems.refuse();
        add(position, person, from, last);
        audit.changed("people.audit.position-taken", subject(position), null, new Term(person.name(), from, last));
    }

    void end(Holding holding, LocalDate lastDay) {
        access.requireToChange(Act.KEEP_PEOPLE, holding.unitCode());
        LocalDate known = holding.to();
        new Problems()
                .addIf(
                        lastDay.isBefore(holding.from()),
                        "lastDay",
                        "people.holding.ends-early",
                        Vietnamese.date(holding.from()))
                .addIf(
                        known != null && lastDay.isAfter(known),
                        "lastDay",
                        "people.holding.ended",
                        Vietnamese.date(known))
                .refuse();
        jdbc.sql("update position_holder set valid_to = :last where id = :id")
                .param("last", lastDay)
                .param("id", holding.id())
                .update();
        endDelegations(holding.position(), holding.person(), lastDay);
        audit.changed(
                "people.audit.position-left",
                new Subject("position", holding.position().toString(), holding.title(), holding.unitCode()),
                new Term(holding.name(), holding.from(), known),
                new Term(holding.name(), holding.from(), lastDay));
    }

    void close(PositionId id, LocalDate lastDay) {
        Position position = staff.position(id, lastDay).orElseThrow(PositionNotFound::new);
        access.requireToChange(Act.KEEP_PEOPLE, position.unitCode());
        LocalDate known = position.to();
        List<Holding> holders = staff.holdersOf(id);
        new Problems()
                .addIf(
                        lastDay.isBefore(position.from()),
                        "lastDay",
                        "people.holding.ends-early",
                        Vietnamese.date(position.from()))
                .addIf(
                        known != null && lastDay.isAfter(known),
                        "lastDay",
                        "people.position.ended",
                        Vietnamese.date(known))
                .addIf(
                        holders.stream().anyMatch(holder -> holder.from().isAfter(lastDay)),
                        "lastDay",
                        "people.position.held-later")
                .refuse();
        holders.stream()
                .filter(holder -> holder.to() == null || lastDay.isBefore(holder.to()))
                .forEach(holder -> end(holder, lastDay));
        jdbc.sql("update staff_position set valid_to = :last, version = version + 1 where id = :id")
                .param("last", lastDay)
                .param("id", id.id())
                .update();
        audit.changed(
                "people.audit.position-closed",
                subject(position),
                new Days(position.from(), known),
                new Days(position.from(), lastDay));
    }

    private static void judgeDays(Position position, LocalDate from, @Nullable LocalDate last, Problems problems) {
        problems.addIf(
                from.isBefore(position.from()),
                "from",
                "people.holding.before-position",
                Vietnamese.date(position.from()));
        LocalDate end = position.to();
        if (end != null) {
            problems.addIf(from.isAfter(end), "from", "people.holding.after-position", Vietnamese.date(end))
                    .addIf(
                            last != null && last.isAfter(end) && !from.isAfter(end),
                            "to",
                            "people.holding.after-position",
                            Vietnamese.date(end));
        }
    }

    private Optional<Holding> othersDuring(PositionId id, LocalDate from, @Nullable LocalDate last) {
        return staff.holdersOf(id).stream()
                .filter(other -> last == null || !other.from().isAfter(last))
                .filter(other -> other.to() == null || !from.isAfter(other.to()))
                .findFirst();
    }

    private void add(Position position, Person person, LocalDate from, @Nullable LocalDate last) {
        try {
            jdbc.sql("""
                            insert into position_holder (id, unit_code, position_id, person_id, valid_from, valid_to)
                            values (:id, :unit, :position, :person, :from, :to)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("unit", position.unitCode())
                    .param("position", position.id().id())
                    .param("person", person.id().id())
                    .param("from", from)
                    .param("to", last)
                    .update();
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            new Problems().add("from", "people.holding.taken-meanwhile").refuse();
        }
    }

    /** A stand-in acts for a holder; without the holder there is nothing to stand in for. */
    private void endDelegations(PositionId position, PersonId giver, LocalDate lastDay) {
        jdbc.sql("""
                        update delegation set valid_to = :last
                         where position_id = :position and given_by_person = :giver and revoked_at is null
                           and valid_from <= :last and valid_to > :last
                        """)
                .param("last", lastDay)
                .param("position", position.id())
                .param("giver", giver.id())
                .update();
        jdbc.sql("""
                        update delegation set revoked_at = :now, revoked_by = :by
                         where position_id = :position and given_by_person = :giver and revoked_at is null and valid_from > :last
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", access.actor().signature())
                .param("position", position.id())
                .param("giver", giver.id())
                .param("last", lastDay)
                .update();
    }

    private static Subject subject(Position position) {
        return new Subject("position", position.id().toString(), position.title(), position.unitCode());
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "…" : Vietnamese.date(day);
    }

    private record Term(
            String person, LocalDate from, @Nullable LocalDate to) {}

    private record Days(LocalDate from, @Nullable LocalDate to) {}
}

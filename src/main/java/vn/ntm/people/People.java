package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Enters persons, sets up positions and says who holds them. */
@Service
@Transactional
public class People {
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    People(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public PersonId enter(NewPerson person) {
        access.requireToChange(Act.KEEP_PEOPLE, person.unitCode());
        PersonId id = PersonId.next();
        jdbc.sql("""
                        insert into person (id, unit_code, name, phone, email, entered_at)
                        values (:id, :unit, :name, :phone, :email, :at)
                        """)
                .param("id", id.id())
                .param("unit", person.unitCode())
                .param("name", person.name())
                .param("phone", person.phone())
                .param("email", person.email())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.changed(
                "people.audit.person-entered",
                new Subject("person", id.toString(), person.name(), person.unitCode()),
                null,
                person);
        return id;
    }

    public PositionId open(NewPosition position) {
        access.requireToChange(Act.KEEP_PEOPLE, position.unitCode());
        PositionId id = PositionId.next();
        jdbc.sql("""
                        insert into staff_position (id, unit_code, role, title, criteria, valid_from, valid_to)
                        values (:id, :unit, :role, :title, :criteria, :from, :to)
                        """)
                .param("id", id.id())
                .param("unit", position.unitCode())
                .param("role", position.role().name())
                .param("title", position.title())
                .param("criteria", position.criteria().toArray(String[]::new))
                .param("from", position.from())
                .param("to", position.to())
                .update();
        audit.changed(
                "people.audit.position-opened",
                new Subject("position", id.toString(), position.title(), position.unitCode()),
                null,
                position);
        return id;
    }

    /** Puts a person into a position from a day on. */
    public void hold(PositionId position, PersonId person, LocalDate from, @Nullable LocalDate to) {
        Held held = jdbc.sql("""
                        select s.unit_code as unit, s.title, p.name
                          from staff_position s, person p where s.id = :position and p.id = :person
                        """)
                .param("position", position.id())
                .param("person", person.id())
                .query(Held.class)
                .single();
        access.requireToChange(Act.KEEP_PEOPLE, held.unit());
        jdbc.sql("""
                        insert into position_holder (id, unit_code, position_id, person_id, valid_from, valid_to)
                        values (:id, :unit, :position, :person, :from, :to)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", held.unit())
                .param("position", position.id())
                .param("person", person.id())
                .param("from", from)
                .param("to", to)
                .update();
        audit.changed(
                "people.audit.position-taken",
                new Subject("position", position.toString(), held.title(), held.unit()),
                null,
                new Taken(held.name(), from, to));
    }

    private record Held(String unit, String title, String name) {}

    private record Taken(
            String person, LocalDate from, @Nullable LocalDate to) {}
}

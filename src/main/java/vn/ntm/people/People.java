package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.shared.Vietnamese;

/** Enters and corrects persons, sets up positions and says who holds them. */
@Service
@Transactional
public class People {
    private final JdbcClient jdbc;
    private final StaffReader staff;
    private final PositionRules rules;
    private final Terms terms;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    People(
            JdbcClient jdbc,
            StaffReader staff,
            PositionRules rules,
            Terms terms,
            Access access,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.rules = rules;
        this.terms = terms;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws FieldsRefused when something entered cannot be taken */
    public PersonId enter(NewPerson person) {
        access.require(Act.KEEP_PEOPLE);
        judged(person).refuse();
        PersonId id = PersonId.next();
        unlessTaken(() -> jdbc.sql("""
                        insert into person (id, unit_code, name, phone, email, entered_at)
                        values (:id, :unit, :name, :phone, :email, :at)
                        """)
                .param("id", id.id())
                .param("unit", person.unitCode())
                .param("name", person.name())
                .param("phone", person.phone())
                .param("email", person.email())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        audit.changed(
                "people.audit.person-entered",
                new Subject("person", id.toString(), person.name(), person.unitCode()),
                null,
                person);
        return id;
    }

    /**
     * Corrects a person's data.
     *
     * @param version of the data that the one who corrects has seen
     * @throws PersonWasChanged when it is no longer the newest
     */
    public void correct(PersonId id, NewPerson corrected, int version, String reason) {
        Person before = staff.person(id).orElseThrow(PersonNotFound::new);
        access.requireToChange(Act.KEEP_PEOPLE, before.unitCode());
        judged(corrected)
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .refuse();
        int changed = unlessTaken(() -> jdbc.sql("""
                        update person set unit_code = :unit, name = :name, phone = :phone, email = :email, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("unit", corrected.unitCode())
                .param("name", corrected.name())
                .param("phone", corrected.phone())
                .param("email", corrected.email())
                .param("id", id.id())
                .param("version", version)
                .update());
        if (changed == 0) {
            throw new PersonWasChanged();
        }
        audit.changed(
                "people.audit.person-corrected",
                new Subject("person", id.toString(), corrected.name(), corrected.unitCode()),
                new NewPerson(before.unitCode(), before.name(), before.phone(), before.email()),
                new Correction(corrected, reason.strip()));
    }

    /**
     * Sets up a position. What the product loads by itself is as its own data say; everybody else keeps to the rules.
     *
     * @throws FieldsRefused when it cannot be set up so
     */
    public PositionId open(NewPosition position) {
        if (!access.require(Act.KEEP_PEOPLE).isProduct()) {
            withinReach(position.unitCode(), rules.judge(position)).refuse();
        }
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

    /**
     * Gives a position to a person from a day on.
     *
     * @throws FieldsRefused when another holds it on one of the days, or the position does not exist then
     */
    public void hold(PositionId position, PersonId person, LocalDate from, @Nullable LocalDate to) {
        terms.begin(position, person, from, to);
    }

    /** Whoever holds the position does so for the last time on {@code lastDay}. */
    public void release(Holding holding, LocalDate lastDay) {
        terms.end(holding, lastDay);
    }

    /** The position exists for the last time on {@code lastDay}. Its open work stays with it until it is passed on. */
    public void close(PositionId position, LocalDate lastDay) {
        terms.close(position, lastDay);
    }

    /**
     * The position is in charge of a criterion from now on, or no longer: what the matrix of the commune says of today (decision 29).
     *
     * @param criterion number in a set the commune works by
     */
    public void putInCharge(PositionId id, int criterion, boolean inCharge) {
        Position position = staff.position(id, LocalDate.now(clock.withZone(Vietnamese.ZONE)))
                .orElseThrow(PositionNotFound::new);
        access.requireToChange(Act.ASSIGN_CRITERIA, position.unitCode());
        jdbc.sql("""
                        update staff_position set version = version + 1,
                               criteria = array(select one from unnest(case when :inCharge then array_append(criteria, :number)
                                   else array_remove(criteria, :number) end) one order by length(one), one)
                         where id = :id and (:number = any(criteria)) <> :inCharge
                        """)
                .param("id", id.id())
                .param("number", String.valueOf(criterion))
                .param("inCharge", inCharge)
                .update();
    }

    private Problems judged(NewPerson person) {
        return withinReach(person.unitCode(), person.judge());
    }

    private Problems withinReach(String unitCode, Problems problems) {
        boolean reached = access.mayChange(Act.KEEP_PEOPLE, unitCode);
        return problems.addIf(!reached, "unitCode", "people.unit.out-of-reach", unitCode);
    }

    /** Telephone and e-mail belong to one person each, over all units: the database knows. */
    private static int unlessTaken(Supplier<Integer> change) {
        try {
            return change.get();
        } catch (DuplicateKeyException taken) {
            boolean phone = String.valueOf(taken.getMessage()).contains("person_phone_key");
            new Problems()
                    .add(phone ? "phone" : "email", phone ? "people.phone.taken" : "people.email.taken")
                    .refuse();
            throw taken;
        }
    }

    private record Correction(NewPerson person, String reason) {}
}

package vn.ntm.people;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/** Takes name and contact out of a person's record. The record stays, because work of old refers to it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Anonymising {
    private final JdbcClient jdbc;
    private final StaffReader staff;
    private final Access access;
    private final ApplicationEventPublisher events;

    Anonymising(JdbcClient jdbc, StaffReader staff, Access access, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.access = access;
        this.events = events;
    }

    /** The last day in a position, held or stood in for, as far as is seen now; of one without an end, a day no calendar reaches. */
    public Optional<LocalDate> lastDayInOffice(PersonId person) {
        access.require(Act.KEEP_PERSONAL_DATA);
        return jdbc.sql("""
                        select max(coalesce(valid_to, date '9999-12-31')) from (
                          select valid_to from position_holder where person_id = :person
                          union all select valid_to from delegation where person_id = :person and revoked_at is null) terms
                        """)
                .param("person", person.id())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /**
     * Does it.
     *
     * @param name what stands there from now on
     */
    public void anonymise(PersonId id, String name) {
        Person person = staff.person(id).orElseThrow(PersonNotFound::new);
        access.requireToChange(Act.KEEP_PERSONAL_DATA, person.unitCode());
        jdbc.sql("update person set name = :name, phone = null, email = null, version = version + 1 where id = :id")
                .param("name", name)
                .param("id", id.id())
                .update();
        events.publishEvent(new PersonErased(id.id()));
    }
}

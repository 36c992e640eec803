package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;

/** Puts made-up people into positions and lets them act. */
class Officials {
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final People people;
    private final ActingPositions acting;

    Officials(People people, ActingPositions acting) {
        this.people = people;
        this.acting = acting;
    }

    PersonId person(String unit, String name) {
        return asProduct(() -> people.enter(new NewPerson(unit, name, null, null)));
    }

    PositionId position(String unit, Role role, LocalDate from) {
        return asProduct(
                () -> people.open(new NewPosition(unit, role, role + " " + UUID.randomUUID(), List.of(), from, null)));
    }

    void hold(PositionId position, PersonId person, LocalDate from, @Nullable LocalDate to) {
        asProduct(() -> {
            people.hold(position, person, from, to);
            return position;
        });
    }

    /** Somebody new in a new position. */
    Actor admit(String unit, Role role) {
        PersonId person = person(unit, "Người mẫu " + role);
        hold(position(unit, role, LONG_AGO), person, LONG_AGO, null);
        return of(person).getFirst();
    }

    List<Actor> of(PersonId person) {
        return asProduct(() -> acting.of(person));
    }

    PositionId positionOf(Actor actor) {
        return new PositionId(actor.position().orElseThrow());
    }

    PersonId personOf(Actor actor) {
        return PersonId.of(String.valueOf(actor.personId()));
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    static void does(Actor actor, Runnable work) {
        Acting.run(actor, work);
    }

    static <T> T asProduct(Supplier<T> work) {
        return as(ActingAsProduct.PRODUCT, work);
    }
}

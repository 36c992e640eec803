package vn.ntm.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;

/** Puts made-up people into positions. */
class EvidencePeople {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final People people;
    private final ActingPositions acting;

    EvidencePeople(People people, ActingPositions acting) {
        this.people = people;
        this.acting = acting;
    }

    Actor admit(String unit, Role role, String... criteria) {
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(unit, "Người mẫu " + role, null, null));
            String title = role + " " + UUID.randomUUID();
            people.hold(
                    people.open(new NewPosition(unit, role, title, List.of(criteria), LONG_AGO, null)),
                    person,
                    LONG_AGO,
                    null);
            return acting.of(person).getFirst();
        });
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    static void does(Actor actor, Runnable work) {
        Acting.run(actor, work);
    }
}

package vn.ntm.notices.mail;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.NotSignedIn;
import vn.ntm.access.Scope;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonId;

/** The e-mail address of whoever is acting; their record may be kept by a unit that the position acted in does not reach. */
@Component
class OwnAddress {
    private final Contacts contacts;
    private final TransactionTemplate transaction;

    OwnAddress(Contacts contacts, TransactionTemplate transaction) {
        this.contacts = contacts;
        this.transaction = transaction;
    }

    static UUID person(Actor actor) {
        return Optional.ofNullable(actor.personId()).orElseThrow(NotSignedIn::new);
    }

    Optional<String> of(Actor actor) {
        UUID person = person(actor);
        Actor own = new Actor(
                person,
                actor.name(),
                actor.positionId(),
                actor.role(),
                actor.title(),
                actor.unitCode(),
                Scope.ofEverything(),
                actor.delegatedBy());
        return Acting.as(
                own,
                () -> Objects.requireNonNull(transaction.execute(
                        reading -> contacts.of(new PersonId(person)).map(Contacts.Contact::email))));
    }
}

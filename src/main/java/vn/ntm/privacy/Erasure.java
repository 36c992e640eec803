package vn.ntm.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Anonymising;
import vn.ntm.people.Person;
import vn.ntm.people.PersonId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Erases who a person is, once nothing obliges the commune to know it any more. What they did stays, under the name it was done with. */
@Service
public class Erasure {
    private static final int LONGEST_REASON = 300;

    private final Staff staff;
    private final Anonymising anonymising;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String erasedName;

    Erasure(
            Staff staff,
            Anonymising anonymising,
            Access access,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock,
            Texts texts) {
        this.staff = staff;
        this.anonymising = anonymising;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.erasedName = texts.of("privacy.erasure.name");
    }

    /** Why it cannot be done, as the key of a sentence and what fills it. */
    public record Obstacle(String messageKey, List<Object> arguments) {
        public Obstacle {
            arguments = List.copyOf(arguments);
        }
    }

    /** What stands against it; empty when nothing does. */
    public Optional<Obstacle> obstacleTo(PersonId id) {
        Actor actor = reaching(id);
        return overAllUnits(actor, () -> obstacle(id, actor));
    }

    /**
     * Does it.
     *
     * @throws ErasureRefused when something stands against it
     * @throws vn.ntm.people.FieldsRefused without a reason
     */
    public void erase(PersonId id, String reason) {
        Actor actor = reaching(id);
        new Problems()
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .addIf(reason.length() > LONGEST_REASON, "reason", "people.text.too-long", LONGEST_REASON)
                .refuse();
        overAllUnits(actor, () -> {
            obstacle(id, actor).ifPresent(obstacle -> {
                throw new ErasureRefused(obstacle);
            });
            Person person = staff.person(id);
            anonymising.anonymise(id, erasedName);
            audit.changed(
                    "privacy.audit.person-erased",
                    new Subject("person", id.toString(), erasedName, person.unitCode()),
                    null,
                    Map.of("reason", reason));
            return id;
        });
    }

    private Optional<Obstacle> obstacle(PersonId id, Actor actor) {
        if (id.id().equals(actor.personId())) {
            return Optional.of(new Obstacle("privacy.erasure.oneself", List.of()));
        }
        if (staff.person(id).name().equals(erasedName)) {
            return Optional.of(new Obstacle("privacy.erasure.done-before", List.of()));
        }
        return anonymising.lastDayInOffice(id).flatMap(this::tooEarly);
    }

    private Optional<Obstacle> tooEarly(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        if (!lastDay.isBefore(today)) {
            return Optional.of(new Obstacle("privacy.erasure.in-office", List.of()));
        }
        LocalDate keptUntil = lastDay.plus(Retention.ofPersons().after());
        return keptUntil.isBefore(today)
                ? Optional.empty()
                : Optional.of(new Obstacle("privacy.erasure.kept-until", List.of(Vietnamese.date(keptUntil))));
    }

    /** Who acts, once it is sure that the person is theirs to look after. */
    private Actor reaching(PersonId id) {
        access.require(Act.KEEP_PERSONAL_DATA);
        return access.requireToChange(Act.KEEP_PERSONAL_DATA, staff.person(id).unitCode());
    }

    /** The positions and the account of a person may lie in units that the one who acts does not reach; the person is the same. */
    private <T> T overAllUnits(Actor actor, Supplier<T> work) {
        Actor further = new Actor(
                actor.personId(),
                actor.name(),
                actor.positionId(),
                actor.role(),
                actor.title(),
                actor.unitCode(),
                Scope.ofEverything(),
                actor.delegatedBy());
        return Acting.as(further, () -> Objects.requireNonNull(transaction.execute(all -> work.get())));
    }
}

package vn.ntm.access;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The guard at the service layer: asked at the start of every act. Row-level security in the database is the second wall behind it. */
@Component
public class Access {
    /** @throws NotSignedIn when nobody is */
    public Actor actor() {
        return Acting.current().orElseThrow(NotSignedIn::new);
    }

    public boolean may(Act act) {
        return Acting.current().filter(actor -> actor.may(act)).isPresent();
    }

    /** Whether the act may be done to data of the unit. */
    public boolean mayChange(Act act, String unitCode) {
        return Acting.current()
                .filter(actor -> actor.may(act) && actor.scope().writes(unitCode))
                .isPresent();
    }

    /**
     * @return who is acting
     * @throws Forbidden when the position's role may not
     */
    public Actor require(Act act) {
        Actor actor = actor();
        if (!actor.may(act)) {
            throw new Forbidden(act);
        }
        return actor;
    }

    /** For an act that reads data of a unit. */
    public Actor requireToRead(Act act, String unitCode) {
        Actor actor = require(act);
        if (!actor.scope().reads(unitCode)) {
            throw new ForeignUnit(unitCode);
        }
        return actor;
    }

    /** For an act that changes data of a unit. */
    public Actor requireToChange(Act act, String unitCode) {
        Actor actor = require(act);
        if (!actor.scope().writes(unitCode)) {
            throw new ForeignUnit(unitCode);
        }
        return actor;
    }

    /**
     * For the part of an act that another module has asked the permission for, such as keeping the file that comes with a plan.
     *
     * @return who is acting
     * @throws ForeignUnit when the unit may not be changed by whoever is acting
     */
    public Actor requireWithin(String unitCode) {
        Actor actor = actor();
        if (!actor.scope().writes(unitCode)) {
            throw new ForeignUnit(unitCode);
        }
        return actor;
    }

    /**
     * Separation of duties: whoever did the first half of something may not do the second, in whatever position.
     *
     * @throws SamePerson when the one acting is that person
     */
    public Actor requireAnotherThan(UUID person) {
        Actor actor = actor();
        if (person.equals(actor.personId())) {
            throw new SamePerson();
        }
        return actor;
    }
}

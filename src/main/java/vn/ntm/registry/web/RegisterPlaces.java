package vn.ntm.registry.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Actor;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.registry.DocumentNotFound;

/** Whose registers are looked at. */
@Component
class RegisterPlaces {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final HomeCommune home;
    private final Access access;

    RegisterPlaces(Units units, HomeCommune home, Access access) {
        this.units = units;
        this.home = home;
        this.access = access;
    }

    /** The commune asked for when it may be read, else that of the position, else the home commune. */
    Optional<String> commune(String asked) {
        Actor actor = access.actor();
        boolean known = asked.matches("\\d{5}")
                && actor.scope().reads(asked)
                && !units.validities(UnitLevel.COMMUNE, asked).isEmpty();
        if (known) {
            return Optional.of(asked);
        }
        if (actor.unitCode().length() >= COMMUNE_CODE) {
            return Optional.of(actor.unitCode().substring(0, COMMUNE_CODE));
        }
        return home.find()
                .map(HomeCommune.Home::code)
                .filter(code -> actor.scope().reads(code));
    }

    /** @throws DocumentNotFound for a position above the communes that has not said which one */
    String own(String asked) {
        return commune(asked).orElseThrow(DocumentNotFound::new);
    }

    /** Whether the reader sits above the communes and chooses one. */
    boolean choosesUnit() {
        return access.actor().unitCode().length() < COMMUNE_CODE;
    }
}

package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;

/** Which commune a page is about: the one asked for, else that of the installation, else the reader's own. */
@Component
public class CommuneInView {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final HomeCommune home;
    private final Access access;

    CommuneInView(Units units, HomeCommune home, Access access) {
        this.units = units;
        this.home = home;
        this.access = access;
    }

    /**
     * Empty for a reader who sits at no commune and asked for none.
     *
     * @throws UnitNotFound when there never was such a commune
     * @throws vn.ntm.access.ForeignUnit when it lies outside the reader's reach
     */
    public Optional<Unit> find(@Nullable String asked, Act act, LocalDate day) {
        Actor reader = access.require(act);
        if (asked != null && !asked.isBlank()) {
            String code = asked.strip();
            access.requireToRead(act, code);
            return Optional.of(named(code, day).orElseThrow(() -> new UnitNotFound(code)));
        }
        return Optional.of(ownCommune(reader)).filter(reader.scope()::reads).flatMap(code -> named(code, day));
    }

    private String ownCommune(Actor reader) {
        String own = reader.unitCode();
        return home.find()
                .map(HomeCommune.Home::code)
                .filter(reader.scope()::reads)
                .orElse(own.length() > COMMUNE_CODE ? own.substring(0, COMMUNE_CODE) : own);
    }

    /** As it was called on the day, or nearest to it. */
    private Optional<Unit> named(String code, LocalDate day) {
        List<Unit> known = units.validities(UnitLevel.COMMUNE, code);
        return known.isEmpty() ? Optional.empty() : units.nearest(UnitLevel.COMMUNE, code, day);
    }
}

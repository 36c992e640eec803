package vn.ntm.planning.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.HomePlace;
import vn.ntm.shared.Shell;
import vn.ntm.shared.Texts;

/** The commune and its strip of criteria in the masthead. */
@Component
class HomeStrip implements HomePlace {
    private final Overviews overviews;
    private final HomeCommune home;
    private final Gazetteer gazetteer;
    private final Texts texts;

    HomeStrip(Overviews overviews, HomeCommune home, Gazetteer gazetteer, Texts texts) {
        this.overviews = overviews;
        this.home = home;
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    @Override
    public Optional<Shell.Home> home() {
        return overviews.ofHome().map(this::withPlan).or(this::withoutPlan);
    }

    private Shell.Home withPlan(Overviews.Overview overview) {
        String place = texts.of(
                "planning.home.place",
                overview.plan().unitName(),
                overview.plan().unitPlace(),
                overview.plan().year());
        return new Shell.Home(
                overview.plan().unitName(), place, overview.standing().strip());
    }

    private Optional<Shell.Home> withoutPlan() {
        return home.find()
                .flatMap(commune -> gazetteer.withCode(UnitLevel.COMMUNE, commune.code(), commune.validOn()))
                .map(unit -> new Shell.Home(unit.fullName(), unit.fullName(), List.of()));
    }
}

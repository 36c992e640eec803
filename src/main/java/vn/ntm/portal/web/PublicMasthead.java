package vn.ntm.portal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.portal.Portal;
import vn.ntm.portal.PublicCriterion;
import vn.ntm.portal.PublicFace;
import vn.ntm.portal.PublicFace.PublicPlan;
import vn.ntm.shared.HomePlace;
import vn.ntm.shared.Shell;
import vn.ntm.shared.Texts;

/** The commune and its strip of criteria in the masthead: what is public, so that it can stand on every page. */
@Component
class PublicMasthead implements HomePlace {
    private final Portal portal;
    private final Texts texts;

    PublicMasthead(Portal portal, Texts texts) {
        this.portal = portal;
        this.texts = texts;
    }

    @Override
    public Optional<Shell.Home> home() {
        return portal.face().map(face -> face.knownPlan().map(this::withPlan).orElseGet(() -> withoutPlan(face)));
    }

    private Shell.Home withPlan(PublicPlan plan) {
        PublicFace.Heading heading = plan.heading();
        String place = texts.of("portal.place", heading.unitName(), heading.place(), heading.year());
        return new Shell.Home(
                heading.unitName(),
                place,
                plan.criteria().stream().map(PublicCriterion::state).toList());
    }

    private static Shell.Home withoutPlan(PublicFace face) {
        return new Shell.Home(face.name(), face.name(), List.of());
    }
}

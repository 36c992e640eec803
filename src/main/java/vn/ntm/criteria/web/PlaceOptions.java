package vn.ntm.criteria.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.shared.Texts;

/** For which places the reader may enter levels: the whole country with its regions and groups, or the own province. */
record PlaceOptions(Access access, Texts texts, LevelText words) {
    private static final int PROVINCE_CODE = 2;

    List<Viewpoint.Option> of(PublishedSet set, @Nullable LevelFields form) {
        List<Viewpoint.Option> options = new ArrayList<>();
        String unit = access.actor().unitCode();
        if (unit.length() == PROVINCE_CODE && may(unit)) {
            add(options, Threshold.Scope.PROVINCE, unit, texts.of("criteria.scope.province", province(unit)));
        }
        if (may(Actor.WHOLE_COUNTRY)) {
            country(options, set);
        }
        String chosen = form == null ? "" : form.value("place");
        return options.stream()
                .map(option -> new Viewpoint.Option(
                        option.value(), option.label(), option.value().equals(chosen)))
                .toList();
    }

    private void country(List<Viewpoint.Option> options, PublishedSet set) {
        add(options, Threshold.Scope.NATIONAL, null, texts.of("criteria.scope.national"));
        for (SetBackground.Group group : set.background().groups()) {
            add(options, Threshold.Scope.GROUP, group.code(), group.name());
        }
        if (set.background().groups().isEmpty()) {
            for (Places.Region region : words.places().regions()) {
                add(options, Threshold.Scope.REGION, region.code(), texts.of("criteria.scope.region", region.name()));
            }
        }
    }

    private boolean may(String unit) {
        return access.mayChange(Act.CONFIRM_LEVELS, unit);
    }

    private String province(String code) {
        return words.places().province(code).map(Places.Province::name).orElse(code);
    }

    private static void add(
            List<Viewpoint.Option> options, Threshold.Scope scope, @Nullable String place, String label) {
        options.add(new Viewpoint.Option(value(scope, place), label, false));
    }

    /** As the form sends it back. */
    static String value(Threshold.Scope scope, @Nullable String place) {
        return place == null ? scope.name() : scope.name() + ":" + place;
    }
}

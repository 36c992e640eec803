package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;

/** Demands of a set made up for a test. */
final class Demandings {
    private Demandings() {}

    static Demands of(Criterion criterion, LocalDate day, List<Demand> demands) {
        PublishedSet set = new PublishedSet(
                "set",
                1,
                "Bộ thử",
                "ntm",
                "commune",
                LocalDate.of(2022, 1, 1),
                null,
                new PublishedSet.Declared(1, demands.size(), true, null),
                List.of(criterion),
                background());
        return new Demands(
                set, new Place(null, null, null), day, List.of(new Demands.OfCriterion(criterion, demands)), List.of());
    }

    private static SetBackground background() {
        return new SetBackground(null, null, null, null, List.of(), List.of(), List.of(), List.of());
    }
}

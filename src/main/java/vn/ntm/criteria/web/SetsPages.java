package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;

/** Makes the list of criteria sets. */
record SetsPages(CriteriaSets criteria, Texts texts, LocalDate today) {
    SetsPage page(String search, int number) {
        List<PublishedSet> sets = criteria.all();
        SetsPage.Found found = search.isBlank() ? null : new SetSearch(texts, sets).find(search, number);
        return new SetsPage(heading(sets), sets.stream().map(this::row).toList(), found);
    }

    private String heading(List<PublishedSet> sets) {
        long inForce = sets.stream().filter(this::isInForce).count();
        return texts.of("criteria.sets.heading", sets.size(), inForce);
    }

    private boolean isInForce(PublishedSet set) {
        return set.declared().placeholder() == null && set.isInForceOn(today);
    }

    private SetsPage.SetRow row(PublishedSet set) {
        return new SetsPage.SetRow(
                set.name(),
                "/criteria-sets/" + set.id(),
                texts.of("criteria.level." + set.level()),
                SetWords.period(set, texts),
                state(set),
                SetWords.laws(set, texts),
                SetWords.counts(set, texts),
                trusts(set));
    }

    private SetsPage.State state(PublishedSet set) {
        if (set.declared().placeholder() != null) {
            return new SetsPage.State("badge rice", "alert-triangle-f", texts.of("criteria.state.placeholder"));
        }
        if (today.isBefore(set.effectiveFrom())) {
            return new SetsPage.State("badge", "clock", texts.of("criteria.state.future"));
        }
        return set.isInForceOn(today)
                ? new SetsPage.State("badge indigo", "check", texts.of("criteria.state.inForce"))
                : new SetsPage.State("badge", "history", texts.of("criteria.state.ended"));
    }

    private List<TrustMark> trusts(PublishedSet set) {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        set.indicators().forEach(indicator -> counts.merge(shown(indicator.confidence()), 1, Integer::sum));
        int missing =
                set.declared().indicators() - Math.toIntExact(set.indicators().count());
        if (missing > 0) {
            counts.merge(Confidence.UNKNOWN, missing, Integer::sum);
        }
        List<TrustMark> marks = new ArrayList<>();
        counts.forEach((confidence, count) -> marks.add(counted(confidence, count)));
        return marks;
    }

    private static Confidence shown(Confidence confidence) {
        return confidence.mayDecide() ? confidence : Confidence.UNKNOWN;
    }

    private TrustMark counted(Confidence confidence, @Nullable Integer count) {
        TrustMark mark = TrustMark.of(confidence, texts);
        return new TrustMark(
                mark.css(),
                mark.icon(),
                texts.of(
                        "criteria.trust.counted." + confidence.name().toLowerCase(Locale.ROOT), String.valueOf(count)));
    }
}

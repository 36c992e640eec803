package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one indicator as seen from a place on a day. */
class IndicatorPages {
    private final CriteriaSets sets;
    private final Texts texts;
    private final PublishedSet set;
    private final LevelWords words;

    IndicatorPages(CriteriaSets sets, Texts texts, PublishedSet set) {
        this.sets = sets;
        this.texts = texts;
        this.set = set;
        this.words = new LevelWords(texts, sets.places(), set);
    }

    IndicatorPage page(Indicator indicator, Viewpoint viewpoint) {
        return new IndicatorPage(
                head(indicator, viewpoint),
                viewpoint,
                words.view(
                        indicator,
                        sets.requiredLevels().lookup(indicator, viewpoint.place(), viewpoint.date()),
                        viewpoint),
                facts(indicator, viewpoint.date()),
                indicator.thresholds().stream()
                        .filter(threshold -> threshold.provenance().confidence().mayDecide())
                        .map(this::threshold)
                        .toList(),
                indicator.wordings().stream().map(this::wording).toList());
    }

    private IndicatorPage.Head head(Indicator indicator, Viewpoint viewpoint) {
        Criterion criterion = set.criteria().stream()
                .filter(one -> one.indicators().contains(indicator))
                .findFirst()
                .orElseThrow();
        String code = indicator.isNumbered() ? indicator.code() : texts.of("criteria.indicator.unnumbered");
        return new IndicatorPage.Head(
                set.id(),
                set.name(),
                "/criteria-sets/" + set.id() + viewpoint.query(),
                "/criteria-sets/" + set.id() + "/levels/" + indicator.code() + viewpoint.query(),
                criterion.number(),
                criterion.name(),
                code,
                indicator.on(viewpoint.date()).text());
    }

    private List<IndicatorPage.Fact> facts(Indicator indicator, LocalDate day) {
        Wording.Measure measure = indicator.on(day).measure();
        Indicator.Guide guide = indicator.guide();
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        add(facts, "kind", texts.of("criteria.kind." + key(measure.kind())));
        add(facts, "unit", measure.unit() == null ? null : measure.unit().replace("{0}", "…"));
        add(facts, "scale", measure.scale().isEmpty() ? null : String.join(" < ", measure.scale()));
        add(facts, "numerator", measure.numerator());
        add(facts, "denominator", measure.denominator());
        add(facts, "set-by", texts.of("criteria.setBy." + key(guide.setBy())));
        add(facts, "ministry", guide.ministry());
        add(facts, "documents", guide.documents().isEmpty() ? null : String.join("; ", guide.documents()));
        add(facts, "exemption", guide.exemption());
        add(facts, "derived", derived(indicator.derivation()));
        add(facts, "notes", guide.notes());
        add(facts, "hint", guide.hint());
        return facts;
    }

    private void add(List<IndicatorPage.Fact> facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(new IndicatorPage.Fact(texts.of("criteria.fact." + key), text));
        }
    }

    private @Nullable String derived(Indicator.@Nullable Derivation derivation) {
        if (derivation == null) {
            return null;
        }
        String other = sets.current(derivation.set()).map(PublishedSet::name).orElse(derivation.set());
        return derivation.factor() == null
                ? texts.of("criteria.derived.set", other)
                : texts.of(
                        "criteria.derived.factor",
                        Vietnamese.number(derivation.factor(), 2),
                        String.valueOf(derivation.indicator()),
                        other);
    }

    private IndicatorPage.ThresholdRow threshold(Threshold threshold) {
        Provenance provenance = threshold.provenance();
        return new IndicatorPage.ThresholdRow(
                words.application(threshold),
                period(threshold.validFrom(), threshold.validTo()),
                words.words(threshold.level()),
                Objects.requireNonNullElse(provenance.instrument(), ""),
                TrustMark.of(provenance.confidence(), texts),
                source(provenance));
    }

    private String source(Provenance provenance) {
        if (provenance.confirmed() != null) {
            return new ConfirmedWords(texts).of(provenance.confirmed());
        }
        String source = Objects.requireNonNullElse(provenance.source(), "");
        return provenance.certainty() == null
                ? source
                : texts.of("criteria.source.certainty." + key(provenance.certainty()), source);
    }

    private IndicatorPage.WordingRow wording(Wording wording) {
        return new IndicatorPage.WordingRow(
                period(wording.validFrom(), wording.validTo()),
                Objects.requireNonNullElse(wording.amendedBy(), texts.of("criteria.wording.original")),
                wording.text(),
                TrustMark.of(wording.provenance().confidence(), texts),
                wording.provenance().source(),
                wording.notes());
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? set.effectiveFrom() : from;
        LocalDate last = to == null ? set.effectiveTo() : to;
        return last == null
                ? texts.of("criteria.period.since", Vietnamese.date(first))
                : texts.of("criteria.period.between", Vietnamese.date(first), Vietnamese.date(last));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

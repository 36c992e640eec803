package vn.ntm.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Threshold;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Levels and their reasons in words, for one set. */
record LevelWords(Texts texts, Places places, PublishedSet set) {
    LevelView view(Indicator indicator, RequiredLevel level, Viewpoint viewpoint) {
        return switch (level) {
            case RequiredLevel.Known known -> known(known);
            case RequiredLevel.Unknown unknown -> unchosen(indicator, viewpoint).orElseGet(() -> none(reason(unknown)));
            case RequiredLevel.LeftToProvince left -> none(texts.of("criteria.why.left-to-province"));
        };
    }

    /** A level that differs by group or region while the reader has chosen none. */
    private Optional<LevelView> unchosen(Indicator indicator, Viewpoint viewpoint) {
        List<Threshold> open = indicator.thresholds().stream()
                .filter(threshold -> threshold.provenance().confidence().mayDecide())
                .filter(threshold -> isOpen(threshold.scope(), viewpoint.place()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Threshold one = open.getFirst();
        String by = key(one.scope());
        return Optional.of(new LevelView(
                texts.of("criteria.level.by-" + by),
                false,
                texts.of("criteria.why.choose-" + by),
                one.provenance().instrument(),
                TrustMark.of(one.provenance().confidence(), texts)));
    }

    private static boolean isOpen(Threshold.Scope scope, Place place) {
        return switch (scope) {
            case GROUP -> place.group() == null;
            case REGION -> place.region() == null;
            case NATIONAL, PROVINCE -> false;
        };
    }

    private LevelView known(RequiredLevel.Known known) {
        Threshold basis = known.basis();
        String why = known.derivation() == null ? application(basis) : derived(known.derivation());
        return new LevelView(
                words(known.level()),
                true,
                why,
                basis.provenance().instrument(),
                TrustMark.of(basis.provenance().confidence(), texts));
    }

    private LevelView none(String why) {
        return new LevelView(
                texts.of("criteria.level.none"), false, why, null, TrustMark.of(Confidence.UNKNOWN, texts));
    }

    private String reason(RequiredLevel.Unknown unknown) {
        return switch (unknown.reason()) {
            case NO_FIGURE -> texts.of("criteria.why.no-figure");
            case SINCE_AMENDMENT -> texts.of("criteria.why.since-amendment");
            case PLACEHOLDER_ONLY -> texts.of("criteria.why.placeholder-only");
            case BASE_UNKNOWN -> texts.of("criteria.why.base-unknown");
        };
    }

    private String derived(Indicator.Derivation derivation) {
        BigDecimal factor = derivation.factor();
        return texts.of(
                "criteria.why.derived",
                factor == null ? "" : Vietnamese.number(factor, 2),
                String.valueOf(derivation.indicator()));
    }

    /** For whom a level is, with its year and the day it began. */
    String application(Threshold threshold) {
        return text().application(threshold);
    }

    String words(Level level) {
        return text().words(level);
    }

    private LevelText text() {
        return new LevelText(texts, places, set);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

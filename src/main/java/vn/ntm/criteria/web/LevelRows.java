package vn.ntm.criteria.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.shared.Texts;

/** Makes the rows to be compared with the text: the indicators of a set in order, then its conditions. */
class LevelRows {
    private final Texts texts;
    private final PublishedSet set;
    private final LevelWords words;
    private final RequiredLevels levels;

    LevelRows(CriteriaSets sets, Texts texts, PublishedSet set) {
        this.texts = texts;
        this.set = set;
        this.words = new LevelWords(texts, sets.places(), set);
        this.levels = sets.requiredLevels();
    }

    List<LevelRow> at(Viewpoint viewpoint) {
        return Stream.concat(
                        set.criteria().stream().flatMap(criterion -> rows(criterion, viewpoint)),
                        set.background().conditions().stream().map(this::row))
                .toList();
    }

    private Stream<LevelRow> rows(Criterion criterion, Viewpoint viewpoint) {
        return criterion.indicators().stream().map(indicator -> row(criterion.number(), indicator, viewpoint));
    }

    private LevelRow row(int criterion, Indicator indicator, Viewpoint viewpoint) {
        RequiredLevel level = levels.lookup(indicator, viewpoint.place(), viewpoint.date());
        return new LevelRow(
                new IndicatorRef(set.id(), indicator.code()),
                criterion,
                indicator.on(viewpoint.date()).text(),
                words.view(indicator, level, viewpoint),
                confidence(level, indicator),
                open(indicator),
                indicator.guide().hint());
    }

    /** Where the level depends on a choice the reader has not made, all of them taken together. */
    private static Confidence confidence(RequiredLevel level, Indicator indicator) {
        if (level instanceof RequiredLevel.Known known) {
            return known.basis().provenance().confidence();
        }
        boolean isDivided = indicator.thresholds().stream()
                .anyMatch(threshold -> threshold.scope() == Threshold.Scope.GROUP
                        && threshold.provenance().confidence().mayDecide());
        return isDivided ? indicator.confidence() : Confidence.UNKNOWN;
    }

    private static int open(Indicator indicator) {
        return Math.toIntExact(indicator.thresholds().stream()
                .map(threshold -> threshold.provenance().confidence())
                .filter(Confidence::isProvisional)
                .count());
    }

    private LevelRow row(SetBackground.Condition condition) {
        Confidence confidence = condition.provenance().confidence();
        Confidence shown = confidence.mayDecide() ? confidence : Confidence.UNKNOWN;
        return new LevelRow(
                new IndicatorRef(set.id(), IndicatorRef.CONDITION + condition.key()),
                null,
                condition.text(),
                view(condition, shown),
                shown,
                shown.isProvisional() ? 1 : 0,
                condition.hint());
    }

    private LevelView view(SetBackground.Condition condition, Confidence shown) {
        @Nullable String law = condition.provenance().instrument();
        TrustMark trust = TrustMark.of(shown, texts);
        if (!shown.mayDecide()) {
            return new LevelView(texts.of("criteria.level.none"), false, "", law, trust);
        }
        String level = condition.level() == null ? texts.of("criteria.level.yes") : words.words(condition.level());
        return new LevelView(level, true, "", law, trust);
    }
}

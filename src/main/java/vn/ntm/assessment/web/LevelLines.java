package vn.ntm.assessment.web;

import java.math.BigDecimal;
import java.util.Objects;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Required levels in words, with the reason for this one. */
record LevelLines(Texts texts, LevelText words) {
    Article.Level of(RequiredLevel required) {
        Signs signs = new Signs(texts);
        return switch (required) {
            case RequiredLevel.Known known -> {
                Provenance provenance = known.basis().provenance();
                yield new Article.Level(
                        words(known.level()),
                        true,
                        Objects.requireNonNullElse(provenance.instrument(), ""),
                        why(known),
                        signs.of(provenance.confidence()));
            }
            case RequiredLevel.Unknown unknown -> none(reason(unknown.reason()), signs);
            case RequiredLevel.LeftToProvince left -> none(texts.of("criteria.why.left-to-province"), signs);
        };
    }

    private Article.Level none(String why, Signs signs) {
        return new Article.Level(texts.of("criteria.level.none"), false, "", why, signs.of(Confidence.UNKNOWN));
    }

    /** A yes reads like the answer that is compared with it. */
    String words(Level level) {
        return level instanceof Level.YesNo(var expected)
                ? texts.of(expected ? "values.word.yes" : "values.word.no")
                : words.words(level);
    }

    /** For whom and when the level is, or from which one it was computed. */
    String why(RequiredLevel.Known known) {
        Indicator.Derivation derivation = known.derivation();
        if (derivation == null) {
            return words.application(known.basis());
        }
        BigDecimal factor = derivation.factor();
        return texts.of(
                "criteria.why.derived",
                factor == null ? "" : Vietnamese.number(factor, 2),
                String.valueOf(derivation.indicator()));
    }

    private String reason(RequiredLevel.Reason reason) {
        return switch (reason) {
            case NO_FIGURE -> texts.of("criteria.why.no-figure");
            case SINCE_AMENDMENT -> texts.of("criteria.why.since-amendment");
            case PLACEHOLDER_ONLY -> texts.of("criteria.why.placeholder-only");
            case BASE_UNKNOWN -> texts.of("criteria.why.base-unknown");
        };
    }
}

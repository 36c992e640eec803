package vn.ntm.assessment.web;

import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Confidence;
import vn.ntm.shared.Texts;

/** States with their fixed words, icons and hues. */
record Signs(Texts texts) {
    Sign of(Verdict.State state) {
        return switch (state) {
            case MET -> badge("leaf", "circle-check-f", "met");
            case NOT_MET -> badge("", "circle", "not-met");
            case UNDECIDED -> badge("rice", "help-circle", "undecided");
            case NOT_ASSESSED -> badge("open", "circle-dashed", "not-assessed");
            case NOT_APPLICABLE -> badge("", "ban", "not-applicable");
        };
    }

    Sign of(CriterionState state) {
        return switch (state) {
            case MET -> of(Verdict.State.MET);
            case NOT_MET -> of(Verdict.State.NOT_MET);
            case UNDECIDED -> of(Verdict.State.UNDECIDED);
            case NOT_ASSESSED -> of(Verdict.State.NOT_ASSESSED);
        };
    }

    /** By what the plan says; its word is shown apart from what values prove. */
    Sign planned(CriterionState state) {
        Sign sign = of(state);
        return new Sign(sign.css(), sign.icon(), texts.of("assessment.planned", sign.words()));
    }

    Sign of(Mark mark) {
        return switch (mark) {
            case PROVISIONAL -> trust("unsure", "alert-triangle-f", "provisional");
            case OUTDATED -> trust("none", "clock-exclamation", "outdated");
            case AT_RISK -> trust("none", "trending-down", "at-risk");
            case CONFLICT -> trust("unsure", "alert-triangle-f", "conflict");
            case RATE_ONLY -> trust("", "info-circle", "rate-only");
            case OVERRULED -> trust("", "writing-sign", "overruled");
        };
    }

    Sign of(Confidence confidence) {
        return switch (confidence) {
            case SOURCED -> new Sign("trust sure", "circle-check-f", texts.of("criteria.trust.sourced"));
            case INFERRED -> new Sign("trust", "scale", texts.of("criteria.trust.inferred"));
            case RECALLED -> new Sign("trust unsure", "alert-triangle-f", texts.of("criteria.trust.recalled"));
            case UNKNOWN, PLACEHOLDER -> new Sign("trust", "circle-dashed", texts.of("criteria.trust.unknown"));
        };
    }

    Sign fresh() {
        return trust("sure", "circle-check-f", "fresh");
    }

    private Sign badge(String hue, String icon, String key) {
        return new Sign("badge " + hue, icon, texts.of("assessment.state." + key));
    }

    private Sign trust(String hue, String icon, String key) {
        return new Sign("trust " + hue, icon, texts.of("assessment.mark." + key));
    }
}

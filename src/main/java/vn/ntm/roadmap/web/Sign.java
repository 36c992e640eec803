package vn.ntm.roadmap.web;

import java.util.Locale;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Verdict;
import vn.ntm.roadmap.Forecast;
import vn.ntm.shared.Texts;

/** A state as word, icon and colour. */
public record Sign(String word, String icon, String hue) {
    static Sign of(CriterionState state, Texts texts) {
        String word = texts.of("roadmap.state." + key(state));
        return switch (state) {
            case MET -> new Sign(word, "circle-check-f", "leaf");
            case NOT_MET -> new Sign(word, "circle", "open");
            case UNDECIDED -> new Sign(word, "help-circle", "rice");
            case NOT_ASSESSED -> new Sign(word, "circle-dashed", "open");
        };
    }

    static Sign of(Verdict.State state, Texts texts) {
        String word = texts.of("roadmap.state." + key(state));
        return switch (state) {
            case MET -> new Sign(word, "circle-check-f", "leaf");
            case NOT_MET -> new Sign(word, "circle", "open");
            case UNDECIDED -> new Sign(word, "help-circle", "rice");
            case NOT_ASSESSED -> new Sign(word, "circle-dashed", "open");
            case NOT_APPLICABLE -> new Sign(word, "ban", "open");
        };
    }

    static Sign of(Forecast.Outlook outlook, Texts texts) {
        String word = texts.of("roadmap.outlook." + key(outlook));
        return switch (outlook) {
            case DONE -> new Sign(word, "circle-check-f", "leaf");
            case IN_TIME -> new Sign(word, "trending-up", "rice");
            case UNKNOWN -> new Sign(word, "help-circle", "rice");
            case LATE -> new Sign(word, "clock-exclamation", "brick");
            case OVERDUE -> new Sign(word, "clock-exclamation", "brick");
        };
    }

    /** The plan aims at it this year. */
    static Sign target(Texts texts) {
        return new Sign(texts.of("roadmap.sign.target"), "flag-f", "rice");
    }

    /** The plan has no target for it this year. */
    static Sign withoutTarget(Texts texts) {
        return new Sign(texts.of("roadmap.sign.no-target"), "alert-triangle-f", "rice");
    }

    /** Values disprove what the plan says. */
    static Sign disproved(Texts texts) {
        return new Sign(texts.of("roadmap.sign.disproved"), "trending-down", "brick");
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

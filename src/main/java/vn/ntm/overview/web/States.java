package vn.ntm.overview.web;

import vn.ntm.assessment.country.StandingState;
import vn.ntm.shared.Texts;

/** States of criteria in a narrow cell: a letter, a hue, and words for who listens. What is reached without proof is undecided, as on the page of the commune. */
record States(Texts texts) {
    String css(StandingState state) {
        return switch (state) {
            case MET -> "met";
            case REACHED, UNDECIDED -> "undecided";
            case NOT_MET -> "not-met";
            case NOT_ASSESSED, NOT_APPLICABLE -> "open";
        };
    }

    String letter(StandingState state) {
        return texts.of("overview.letter." + key(state));
    }

    String words(StandingState state) {
        return state == StandingState.REACHED
                ? texts.of("overview.state.reached")
                : texts.of("overview.state." + key(state));
    }

    private static String key(StandingState state) {
        return switch (state) {
            case MET -> "met";
            case REACHED, UNDECIDED -> "undecided";
            case NOT_MET -> "not-met";
            case NOT_ASSESSED, NOT_APPLICABLE -> "not-assessed";
        };
    }
}

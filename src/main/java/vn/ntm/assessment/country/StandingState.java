package vn.ntm.assessment.country;

import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;

/** How a criterion or an indicator stands, as it is kept: one letter each. What reaches its levels without proof is told from what is met. */
public enum StandingState {
    MET('M'),
    /** The levels are reached; accepted evidence is missing. */
    REACHED('R'),
    NOT_MET('N'),
    UNDECIDED('U'),
    NOT_ASSESSED('A'),
    NOT_APPLICABLE('X');

    private final char letter;

    StandingState(char letter) {
        this.letter = letter;
    }

    public static StandingState of(CriterionResult result) {
        return switch (result.state()) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNDECIDED -> result.reached() ? REACHED : UNDECIDED;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    public static StandingState of(IndicatorResult result) {
        return switch (result.state()) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNDECIDED -> result.reached() ? REACHED : UNDECIDED;
            case NOT_ASSESSED -> NOT_ASSESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** The state that is kept by that letter. */
    static StandingState of(char letter) {
        for (StandingState state : values()) {
            if (state.letter == letter) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state has the letter " + letter);
    }

    public char letter() {
        return letter;
    }
}

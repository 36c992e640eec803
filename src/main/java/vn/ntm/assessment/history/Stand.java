package vn.ntm.assessment.history;

import java.util.Locale;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;

/** How a criterion stands, told apart finer than by its state: a level may be reached and not yet be proved. */
public enum Stand {
    MET,
    /** Every level is reached, evidence is missing. */
    REACHED,
    UNDECIDED,
    NOT_MET,
    NOT_ASSESSED;

    static Stand of(CriterionResult result) {
        return switch (result.state()) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNDECIDED -> result.reached() ? REACHED : UNDECIDED;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    /** Whether it can be lost. */
    boolean isHeld() {
        return this == MET || this == REACHED;
    }

    /** Whether going there from {@code before} is a loss. */
    boolean isLossAfter(Stand before) {
        return before.isHeld() && compareTo(before) > 0;
    }

    /** The state it belongs to. */
    public CriterionState state() {
        return switch (this) {
            case MET -> CriterionState.MET;
            case REACHED, UNDECIDED -> CriterionState.UNDECIDED;
            case NOT_MET -> CriterionState.NOT_MET;
            case NOT_ASSESSED -> CriterionState.NOT_ASSESSED;
        };
    }

    /** Key of the Vietnamese word. */
    public String nameKey() {
        return "assessment.stand." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

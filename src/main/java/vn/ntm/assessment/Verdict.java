package vn.ntm.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What follows from a value for one indicator. Unknown is never "no". */
public sealed interface Verdict {
    /** The level is reached and at least one accepted piece of evidence proves it. */
    record Met() implements Verdict {}

    /**
     * The level is not reached.
     *
     * @param lacking how much is missing to the bound, in the unit of the level; null where it is not a number
     */
    record NotMet(@Nullable BigDecimal lacking) implements Verdict {}

    /** The level is reached, but no accepted evidence proves it yet. */
    record NotProven() implements Verdict {}

    /** There is a value, but nothing can be concluded from it. */
    record Undecided(Reason reason) implements Verdict {}

    /** Nobody has entered a value. */
    record NotAssessed() implements Verdict {}

    /** The indicator does not apply here. */
    record NotApplicable(String reason, String document) implements Verdict {}

    /** Why nothing can be concluded. */
    enum Reason {
        /** No level that may decide is known. */
        NO_LEVEL,
        /** The province sets the level, and its decision is not here. */
        LEFT_TO_PROVINCE,
        /** Some hamlets have not reported. */
        HAMLETS_MISSING,
        /** What hamlets reported cannot be added up. */
        NOT_TO_BE_ADDED,
        /** Some parts are known, others not. */
        PARTS_MISSING,
        /** The value is of another kind than the level. */
        NOT_COMPARABLE
    }

    /** For counting. */
    default State state() {
        return switch (this) {
            case Met met -> State.MET;
            case NotMet notMet -> State.NOT_MET;
            case NotProven notProven -> State.UNDECIDED;
            case Undecided undecided -> State.UNDECIDED;
            case NotAssessed notAssessed -> State.NOT_ASSESSED;
            case NotApplicable notApplicable -> State.NOT_APPLICABLE;
        };
    }

    /** How an indicator counts. */
    enum State {
        MET,
        NOT_MET,
        UNDECIDED,
        NOT_ASSESSED,
        NOT_APPLICABLE
    }
}

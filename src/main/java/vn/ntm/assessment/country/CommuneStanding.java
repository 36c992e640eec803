package vn.ntm.assessment.country;

import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.values.Reported;

/**
 * Where one commune stands, in as few words as a page about many communes needs.
 *
 * @param states a letter of {@link StandingState} for each criterion, in the order of the set
 * @param unsure for each criterion {@code !} when a level it rests on was not compared with the official text, else {@code .}
 * @param reported whether anybody has entered or concluded anything of the set; when not, the commune counts nowhere
 */
public record CommuneStanding(String unitCode, String states, String unsure, boolean reported) {
    private static final char UNSURE = '!';

    /** The same of a commune judged alone. */
    public static CommuneStanding of(SetResult result) {
        StringBuilder states = new StringBuilder();
        StringBuilder unsure = new StringBuilder();
        for (CriterionResult criterion : result.criteria()) {
            states.append(StandingState.of(criterion).letter());
            unsure.append(criterion.has(Mark.PROVISIONAL) ? UNSURE : '.');
        }
        boolean reported = result.indicators().anyMatch(CommuneStanding::isReported);
        return new CommuneStanding(result.unitCode(), states.toString(), unsure.toString(), reported);
    }

    private static boolean isReported(IndicatorResult indicator) {
        boolean concluded =
                indicator.state() != Verdict.State.NOT_ASSESSED && indicator.state() != Verdict.State.NOT_APPLICABLE;
        return concluded
                || indicator.overruling() != null
                || indicator.parts().stream().anyMatch(part -> !(part.reported() instanceof Reported.Missing));
    }

    /** How many criteria the set has. */
    public int total() {
        return states.length();
    }

    /** Criteria that are met and proved. */
    public int met() {
        return count(StandingState.MET);
    }

    /** How many criteria are in that state. */
    public int count(StandingState state) {
        return (int) states.chars().filter(letter -> letter == state.letter()).count();
    }

    /** @param place of the criterion in the set, from 0 */
    public StandingState state(int place) {
        return StandingState.of(states.charAt(place));
    }

    /** Whether a level that the criterion rests on was not compared with the official text; from 0. */
    public boolean isUnsure(int place) {
        return unsure.charAt(place) == UNSURE;
    }
}

package vn.ntm.assessment;

import java.util.List;
import vn.ntm.criteria.Criterion;

/** One criterion: met when every indicator that applies is met and all its indicators are known to us. */
public record CriterionResult(Criterion criterion, List<IndicatorResult> indicators) {
    public CriterionResult {
        indicators = List.copyOf(indicators);
    }

    public int number() {
        return criterion.number();
    }

    public CriterionState state() {
        int applicable = 0;
        int met = 0;
        int missing = 0;
        for (IndicatorResult indicator : indicators) {
            Verdict.State state = indicator.state();
            if (state == Verdict.State.NOT_MET) {
                return CriterionState.NOT_MET;
            }
            applicable += state == Verdict.State.NOT_APPLICABLE ? 0 : 1;
            met += state == Verdict.State.MET ? 1 : 0;
            missing += state == Verdict.State.NOT_ASSESSED ? 1 : 0;
        }
        if (indicators.isEmpty() || (missing == applicable && missing > 0)) {
            return CriterionState.NOT_ASSESSED;
        }
        if (criterion.complete() && met == applicable) {
            return CriterionState.MET;
        }
        return applicable == 0 ? CriterionState.NOT_ASSESSED : CriterionState.UNDECIDED;
    }

    /** Indicators that are met. */
    public int met() {
        return count(Verdict.State.MET);
    }

    /** Indicators that apply here. */
    public int applicable() {
        return indicators.size() - count(Verdict.State.NOT_APPLICABLE);
    }

    /** Whether every indicator that applies reaches its level, proved or not. */
    public boolean reached() {
        return criterion.complete()
                && !indicators.isEmpty()
                && indicators.stream().allMatch(one -> one.reached() || one.state() == Verdict.State.NOT_APPLICABLE);
    }

    public boolean has(Mark mark) {
        return indicators.stream().anyMatch(one -> one.marks().contains(mark));
    }

    private int count(Verdict.State state) {
        return (int) indicators.stream().filter(one -> one.state() == state).count();
    }
}

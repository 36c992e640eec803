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
        List<Verdict.State> applicable = indicators.stream()
                .map(IndicatorResult::state)
                .filter(state -> state != Verdict.State.NOT_APPLICABLE)
                .toList();
        if (applicable.contains(Verdict.State.NOT_MET)) {
            return CriterionState.NOT_MET;
        }
        if (indicators.isEmpty() || applicable.stream().allMatch(state -> state == Verdict.State.NOT_ASSESSED)) {
            return applicable.isEmpty() && !indicators.isEmpty() && criterion.complete()
                    ? CriterionState.MET
                    : CriterionState.NOT_ASSESSED;
        }
        return criterion.complete() && applicable.stream().allMatch(state -> state == Verdict.State.MET)
                ? CriterionState.MET
                : CriterionState.UNDECIDED;
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

package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.PublishedSet;

/**
 * Where one commune stands against one revision of a set for one year, by what values and evidence prove.
 *
 * @param day whose law counts
 * @param conditions what recognition asks for besides the criteria
 * @param freshness after which figures were marked as old
 */
public record SetResult(
        String unitCode,
        PublishedSet set,
        int year,
        LocalDate day,
        List<CriterionResult> criteria,
        List<IndicatorResult> conditions,
        Freshness freshness) {
    public SetResult {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
    }

    /** Whether a figure of that day should be measured again. */
    public boolean isOld(LocalDate measuredOn) {
        return freshness.isOver(measuredOn, day);
    }

    public int met() {
        return count(CriterionState.MET);
    }

    public int total() {
        return criteria.size();
    }

    public int count(CriterionState state) {
        return (int) criteria.stream().filter(one -> one.state() == state).count();
    }

    /** Criteria whose levels are reached, proved or not. */
    public int reached() {
        return (int) criteria.stream().filter(CriterionResult::reached).count();
    }

    public Optional<CriterionResult> criterion(int number) {
        return criteria.stream().filter(one -> one.number() == number).findFirst();
    }

    public Stream<IndicatorResult> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }

    public Optional<IndicatorResult> indicator(String code) {
        return Stream.concat(indicators(), conditions.stream())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Whether the commune may ask for recognition: every criterion met, every condition met, and the set known in full. */
    public boolean isReady() {
        return set.declared().complete()
                && met() == total()
                && conditions.stream().allMatch(one -> one.state() == Verdict.State.MET);
    }
}

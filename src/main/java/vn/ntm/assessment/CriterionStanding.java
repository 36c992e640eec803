package vn.ntm.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.organization.Hamlet;
import vn.ntm.values.ValueSheet;

/**
 * Where one commune stands in one criterion, or in the conditions for recognition: judged by itself, without the rest of the set.
 *
 * @param number of the criterion, {@link Demands#CONDITIONS} for the conditions
 * @param demands all that the set demands of the commune
 * @param result of this criterion alone
 * @param values the figures of the criterion and those divided by the same wholes; others are not in it
 * @param hamlets of the commune, in their order
 */
public record CriterionStanding(
        int number, Demands demands, SetResult result, ValueSheet values, List<Hamlet> hamlets) {
    public CriterionStanding {
        hamlets = List.copyOf(hamlets);
    }

    /** Nothing for the conditions. */
    public Optional<CriterionResult> criterion() {
        return result.criterion(number);
    }

    /** Of the criterion, or the conditions. */
    public List<IndicatorResult> indicators() {
        return Stream.concat(result.indicators(), result.conditions().stream()).toList();
    }

    public Optional<IndicatorResult> indicator(String code) {
        return result.indicator(code);
    }
}

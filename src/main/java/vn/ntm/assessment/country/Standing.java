package vn.ntm.assessment.country;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;

/**
 * Where one commune stands, as it is kept.
 *
 * @param met criteria that are met and proved
 * @param reached criteria whose levels are reached, proved or not
 * @param criteria a letter for each: "1=M 2=R"
 * @param indicators a letter for each: "1.1=M 1.2=N"
 */
public record Standing(
        String unitCode,
        String setId,
        int year,
        int revision,
        LocalDate lawDay,
        int met,
        int reached,
        int notMet,
        int undecided,
        int notAssessed,
        String criteria,
        String indicators) {
    public static Standing of(SetResult result) {
        StringBuilder criteria = new StringBuilder();
        StringBuilder indicators = new StringBuilder();
        Map<StandingState, Integer> counts = new EnumMap<>(StandingState.class);
        for (CriterionResult criterion : result.criteria()) {
            StandingState state = StandingState.of(criterion);
            counts.merge(state, 1, Integer::sum);
            add(criteria, Integer.toString(criterion.number()), state);
            for (IndicatorResult indicator : criterion.indicators()) {
                add(indicators, indicator.code(), StandingState.of(indicator));
            }
        }
        int met = counts.getOrDefault(StandingState.MET, 0);
        return new Standing(
                result.unitCode(),
                result.set().id(),
                result.year(),
                result.set().revision(),
                result.day(),
                met,
                met + counts.getOrDefault(StandingState.REACHED, 0),
                counts.getOrDefault(StandingState.NOT_MET, 0),
                counts.getOrDefault(StandingState.REACHED, 0) + counts.getOrDefault(StandingState.UNDECIDED, 0),
                counts.getOrDefault(StandingState.NOT_ASSESSED, 0),
                criteria.toString(),
                indicators.toString());
    }

    private static void add(StringBuilder line, String name, StandingState state) {
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(name).append('=').append(state.letter());
    }
}

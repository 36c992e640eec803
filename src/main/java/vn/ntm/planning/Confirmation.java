package vn.ntm.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ntm.assessment.CriterionState;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.TaskStatement;

/** What a person confirms on the review screen: the machine's reading, corrected where it was wrong. */
public record Confirmation(
        String unitCode,
        int year,
        String criteriaSet,
        LocalDate baselineDate,
        PlanProperties properties,
        SortedMap<Integer, CriterionState> states,
        List<ConfirmedTarget> targets,
        List<TaskStatement> tasks,
        List<Found<String>> recipients) {
    public Confirmation {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        recipients = List.copyOf(recipients);
    }

    /**
     * The reading as it is, for a document that needs no correction.
     *
     * @throws IncompleteReading when the commune, the year, the subject or the criteria set was not understood
     */
    public static Confirmation asRead(Proposal proposal, List<CriteriaSetOutline> sets) {
        PlanReading reading = proposal.reading();
        Found<Integer> year = reading.head().year();
        LocalDate baseline = proposal.baselineDate();
        String unit = reading.unit().code();
        CriteriaSetOutline set = sets.stream()
                .filter(one -> one.id().equals(reading.criteriaSet().id()))
                .findFirst()
                .orElseThrow(IncompleteReading::new);
        if (year == null || baseline == null || unit == null) {
            throw new IncompleteReading();
        }
        SortedMap<Integer, CriterionState> states = new TreeMap<>();
        set.criteria().forEach(one -> states.put(one.number(), proposal.stateOf(one.number())));
        List<ConfirmedTarget> targets = reading.targets().stream()
                .map(target -> new ConfirmedTarget(target.criterion(), target.line()))
                .toList();
        return new Confirmation(
                unit,
                year.value(),
                set.id(),
                baseline,
                PlanProperties.asRead(reading.head()),
                states,
                targets,
                reading.tasks(),
                reading.recipients());
    }
}

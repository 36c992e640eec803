package vn.ntm.planning.reading;

import java.util.List;
import vn.ntm.documents.DocumentText;

/** All that was understood of a plan document; a proposal for a person to confirm, never a fact by itself. */
public record PlanReading(
        DocumentText source,
        List<Block> blocks,
        PlanHead head,
        PlanUnit unit,
        List<Citation> basis,
        SetReading criteriaSet,
        Baseline baseline,
        List<Target> targets,
        List<TargetCount> targetCounts,
        List<Heading> outline,
        List<TaskStatement> tasks,
        List<Found<String>> recipients) {
    public PlanReading {
        blocks = List.copyOf(blocks);
        basis = List.copyOf(basis);
        targets = List.copyOf(targets);
        targetCounts = List.copyOf(targetCounts);
        outline = List.copyOf(outline);
        tasks = List.copyOf(tasks);
        recipients = List.copyOf(recipients);
    }
}

package vn.ntm.planning.next;

import java.util.List;
import vn.ntm.criteria.Criterion;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlannedWork;

/**
 * What this year leaves open.
 *
 * @param criteria of the plan's set, in official order; none when the set does not count any more in the next year
 * @param met numbers of those that the plan says were met when it was made
 * @param targets numbers of those it wanted to meet this year
 * @param work still to do
 * @param promises documents and duties that were promised and are not there
 */
public record OpenItems(
        Plan plan,
        int year,
        List<Criterion> criteria,
        List<Integer> met,
        List<Integer> targets,
        List<PlannedWork.Line> work,
        List<PlannedWork.Line> promises) {
    public OpenItems {
        criteria = List.copyOf(criteria);
        met = List.copyOf(met);
        targets = List.copyOf(targets);
        work = List.copyOf(work);
        promises = List.copyOf(promises);
    }
}

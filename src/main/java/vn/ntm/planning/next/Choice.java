package vn.ntm.planning.next;

import java.util.Set;

/**
 * What a person takes into the next year's plan.
 *
 * @param met numbers of the criteria that are met by the end of this year
 * @param targets numbers of those to be met in the next
 * @param work places of the work in {@link OpenItems}, from 0
 * @param promises places of the promises there, from 0
 */
public record Choice(Set<Integer> met, Set<Integer> targets, Set<Integer> work, Set<Integer> promises) {
    public Choice {
        met = Set.copyOf(met);
        targets = Set.copyOf(targets);
        work = Set.copyOf(work);
        promises = Set.copyOf(promises);
    }
}

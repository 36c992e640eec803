package vn.ntm.search;

import java.util.List;

/**
 * What was found, the kind with the best hit first.
 *
 * @param groups by kind, none of them empty
 */
public record Found(List<Group> groups) {
    /** So many objects are counted; of more it is only said that there are more. */
    public static final int COUNTED = 1_000;

    /**
     * Objects of one kind.
     *
     * @param total how many there are, at most {@link #COUNTED}
     * @param more whether there may be more than were counted
     * @param hits those shown, the best and newest first
     */
    public record Group(Kind kind, int total, boolean more, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public Found {
        groups = List.copyOf(groups);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    public boolean isMore() {
        return groups.stream().anyMatch(Group::more);
    }
}

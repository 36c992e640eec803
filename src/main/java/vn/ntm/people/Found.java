package vn.ntm.people;

import java.util.List;

/** One page of what was looked for, and how many there are in all. */
public record Found<T>(long total, List<T> rows) {
    public Found {
        rows = List.copyOf(rows);
    }

    public boolean hasMoreThan(StaffSearch search) {
        return total > search.offset() + rows.size();
    }
}

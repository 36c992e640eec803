package vn.ntm.tasks.web;

import java.util.List;

/**
 * A task in a list, in words.
 *
 * @param where where it comes from: "Kế hoạch III.1b"
 * @param hint what the plan's text says of who and when, empty when it says nothing or it is settled
 * @param left how long there is still, or how long it is overdue
 */
public record Row(
        String id,
        String path,
        String title,
        String where,
        String criteria,
        String accountable,
        String lead,
        String hint,
        String due,
        String left,
        boolean late,
        Badge state,
        int progress,
        List<String> lacks) {
    public Row {
        lacks = List.copyOf(lacks);
    }
}

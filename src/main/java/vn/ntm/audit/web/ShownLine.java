package vn.ntm.audit.web;

import java.util.List;

/**
 * A line of the record in words.
 *
 * @param by name and position, also in whose place
 * @param changes what became different, field by field
 */
public record ShownLine(
        String at,
        String by,
        String event,
        String kind,
        String object,
        String unit,
        String source,
        List<Change> changes) {
    public ShownLine {
        changes = List.copyOf(changes);
    }

    /** One field; an empty text where there was or is nothing. */
    public record Change(String field, String before, String after) {}
}

package vn.ntm.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the record shows.
 *
 * @param older address of the next lines, null when there are none
 * @param export address of the same lines as a file
 */
public record AuditPage(
        Form form, List<ShownLine> lines, @Nullable String older, String export) {
    public AuditPage {
        lines = List.copyOf(lines);
    }

    /** The search form as it was filled in; a problem is null when there is none. */
    public record Form(
            String person,
            @Nullable String personProblem,
            String name,
            String unit,
            Day from,
            Day to,
            List<Choice> types,
            List<Choice> events,
            List<Choice> kinds) {
        public Form {
            types = List.copyOf(types);
            events = List.copyOf(events);
            kinds = List.copyOf(kinds);
        }
    }

    /** A day as it was typed. */
    public record Day(String text, @Nullable String problem) {}

    /** Something to pick. */
    public record Choice(String value, String label, boolean chosen) {}
}

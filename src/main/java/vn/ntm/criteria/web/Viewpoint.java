package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Place;

/**
 * From where and when a reader looks at a set, and the form that says so.
 *
 * @param query what carries it on to another page, beginning with {@code ?}
 */
public record Viewpoint(Place place, LocalDate date, Form form, String query) {
    /**
     * The form as it was filled in.
     *
     * @param choices one drop-down each, only those the set makes a difference by
     * @param date as it stands in the field
     * @param dateProblem what is wrong with it, null when nothing is
     */
    public record Form(
            List<Choices> choices, String date, @Nullable String dateProblem) {
        public Form {
            choices = List.copyOf(choices);
        }
    }

    /** One drop-down. */
    public record Choices(
            String name,
            String label,
            List<Option> options,
            @Nullable String problem) {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** One entry of a drop-down. */
    public record Option(String value, String label, boolean chosen) {}
}

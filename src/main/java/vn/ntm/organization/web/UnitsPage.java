package vn.ntm.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of all units shows: the form, and what was found or the provinces to start from. */
public record UnitsPage(Form form, boolean searching, Result result) {

    /**
     * The search form as it was filled in.
     *
     * @param dayProblem what is wrong with the day that was typed, null when nothing is
     */
    public record Form(String text, String day, @Nullable String dayProblem, boolean anyTime, List<Choice> levels) {
        public Form {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A list of units.
     *
     * @param lead how many there are
     * @param anyTime address of the same search over all days, null when it already is
     */
    public record Result(
            String lead,
            List<Row> rows,
            @Nullable String anyTime,
            @Nullable String previous,
            @Nullable String next) {
        public Result {
            rows = List.copyOf(rows);
        }
    }

    /** A level to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A unit in the list. */
    public record Row(String name, String address, String code, String level, String place, String validity) {}
}

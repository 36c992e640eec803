package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two criteria sets side by side, by criterion number. */
public record ComparePage(Form form, String heading, Side left, Side right, List<Pair> pairs) {
    /** Which sets are chosen. */
    public record Form(List<Viewpoint.Choices> sets, List<Viewpoint.Choices> places) {
        public Form {
            sets = List.copyOf(sets);
            places = List.copyOf(places);
        }
    }

    /** One of the two sets. */
    public record Side(String name, String address, String facts) {}

    /**
     * The criteria of one number.
     *
     * @param left null when only the other set has this number
     * @param right null when only the other set has this number
     * @param verdict whether both carry the same name
     */
    public record Pair(
            int number, @Nullable Half left, @Nullable Half right, Verdict verdict) {}

    /** How the names compare, as a badge. */
    public record Verdict(String css, String icon, String words) {}

    /** A criterion of one set with its levels. */
    public record Half(String name, String address, String count, List<Item> items) {
        public Half {
            items = List.copyOf(items);
        }
    }

    /** An indicator's number and level. */
    public record Item(String code, String address, String text, String level) {}

    public ComparePage {
        pairs = List.copyOf(pairs);
    }
}

package vn.ntm.planning.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.next.OpenItems;

/**
 * What this year leaves open, each item with its tick.
 *
 * @param ticked names of the fields that are ticked: {@code w3}
 * @param error null when nothing is wrong
 */
public record NextYearPage(
        OpenItems items, Set<String> ticked, @Nullable String error) {
    public NextYearPage {
        ticked = Set.copyOf(ticked);
    }

    /** Whether the field is ticked. */
    public boolean has(String name) {
        return ticked.contains(name);
    }
}

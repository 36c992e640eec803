package vn.ntm.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants letters.
 *
 * @param on whether the product sends any
 * @param address masked, empty when none is known
 * @param done whether it was just chosen
 * @param problem with what was chosen, null when there is none
 */
public record MailChoicePage(
        boolean on,
        String address,
        List<Choice> choices,
        boolean done,
        @Nullable String problem) {
    public MailChoicePage {
        choices = List.copyOf(choices);
    }

    /** One of the rhythms. */
    public record Choice(String value, String name, String hint, boolean chosen) {}
}

package vn.ntm.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two registers as a list.
 *
 * @param path of the register
 * @param unitAsked whether the reader says which commune
 * @param types empty for the incoming register
 * @param query of the filters, for the ways to print and take out
 * @param newPath where to enter a document, null for who may not
 * @param settings whether the reader keeps bodies and rules
 */
public record RegisterPage(
        String path,
        String heading,
        Form form,
        boolean unitAsked,
        List<Choice> bodies,
        List<Choice> types,
        List<Choice> states,
        List<Row> rows,
        String query,
        @Nullable String newPath,
        boolean settings,
        @Nullable String previous,
        @Nullable String next) {
    public RegisterPage {
        rows = List.copyOf(rows);
    }

    /** A document on the list. */
    public record Row(String path, String number, String date, String title, String detail, String side, Badge state) {}

    /** Whether it is the register of what goes out. */
    public boolean outgoing() {
        return path.endsWith("outgoing");
    }
}

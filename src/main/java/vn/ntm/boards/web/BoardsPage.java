package vn.ntm.boards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.AsOf;

/**
 * The boards of a commune on a day.
 *
 * @param hamletWord how hamlets are called there, in lower case
 */
public record BoardsPage(
        String unit,
        String unitName,
        AsOf asOf,
        String headline,
        List<Line> boards,
        String hamletWord,
        String hamletHeadline,
        List<Hamlet> hamlets,
        boolean mayKeep) {
    /** A board with what a list says of it. */
    public record Line(String name, String path, String kind, String members, String term, boolean over) {}

    /** A hamlet with its board, null while it has none. */
    public record Hamlet(String name, @Nullable Line board, String foundPath) {}
}

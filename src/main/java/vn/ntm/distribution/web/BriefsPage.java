package vn.ntm.distribution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The briefs of a commune.
 *
 * @param address where the code of the briefs leads
 * @param onlyHere whether no other machine can open that address
 * @param deliveries whether the reader sees what was sent
 * @param batch the last printing of all, null when there was none or the reader does not print
 */
public record BriefsPage(
        String unit,
        String unitName,
        String headline,
        List<Line> hamlets,
        String address,
        boolean onlyHere,
        boolean mayPrint,
        boolean deliveries,
        @Nullable State batch) {
    /** A hamlet with its brief. */
    public record Line(String name, String path) {}

    /**
     * A printing.
     *
     * @param path of its files, empty while it is not finished
     */
    public record State(String words, int done, int of, boolean underWay, boolean stopped, String path) {}
}

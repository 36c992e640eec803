package vn.ntm.roadmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Vietnamese;

/**
 * The roadmap as the table B11, already decided.
 *
 * @param groups one for every criterion still to be met
 * @param money all that is estimated, in words
 * @param lacking what rows lack, each with the criteria
 */
public record RowsPage(
        Lens lens,
        String headline,
        String lead,
        List<Group> groups,
        String money,
        List<Lacking> lacking,
        boolean editable) {
    /** The rows of one criterion. */
    public record Group(int order, int number, String name, List<Sign> signs, List<Row> rows) {}

    /**
     * One row.
     *
     * @param made whether somebody has made it; else what stands here is only proposed
     * @param by who saved it last and when, empty when nobody has
     */
    public record Row(
            String indicator,
            String text,
            String present,
            String goal,
            String solution,
            @Nullable Long moneyValue,
            @Nullable Long effortValue,
            String due,
            String responsible,
            boolean made,
            String by,
            String path) {
        public String money() {
            return moneyValue == null ? "" : Vietnamese.number(moneyValue);
        }

        public String effort() {
            return effortValue == null ? "" : Vietnamese.number(effortValue);
        }
    }

    /** Something that is missing, and where. */
    public record Lacking(String what, List<Place> places) {}

    /** A criterion with the way to its row. */
    public record Place(String name, String path) {}
}

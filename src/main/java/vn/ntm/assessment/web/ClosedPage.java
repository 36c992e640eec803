package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed assessment as it was closed.
 *
 * @param genuine whether not a byte has changed
 * @param found fingerprint of what was found
 * @param facts what there is to know of the closing: label and words
 * @param open whether every explanation stands open, for printing
 * @param reopening the form that gives the values back, null for whoever may not
 * @param reopened why values were given back, empty when they were not
 */
public record ClosedPage(
        String title,
        String headline,
        String lead,
        Addresses addresses,
        boolean genuine,
        String sha256,
        String found,
        List<Fact> facts,
        List<Tile> tiles,
        List<Group> criteria,
        List<Changed> changes,
        boolean open,
        @Nullable Typed reopening,
        boolean reopened) {
    /** Where one goes from here. */
    public record Addresses(
            String self, String board, String list, String differences, String json, String csv, String reopen) {}

    /** Something to know. */
    public record Fact(String label, String words) {}

    /** A criterion on the board. */
    public record Tile(int number, String name, String css, Sign state, String count, String address) {}

    /** A criterion with its indicators; the conditions have number 0. */
    public record Group(
            int number, String anchor, String name, Sign state, String count, String plan, List<Line> indicators) {
        public Group {
            indicators = List.copyOf(indicators);
        }
    }

    /** An indicator with its frozen explanation. */
    public record Line(
            String number,
            String anchor,
            String text,
            Sign state,
            List<Sign> marks,
            String level,
            List<String> figures,
            String conclusion,
            List<ExplanationPage.Block> blocks) {
        public Line {
            marks = List.copyOf(marks);
            figures = List.copyOf(figures);
            blocks = List.copyOf(blocks);
        }
    }

    /** Something that is different. */
    public record Changed(String number, String what, String before, String after) {}

    public ClosedPage {
        facts = List.copyOf(facts);
        tiles = List.copyOf(tiles);
        criteria = List.copyOf(criteria);
        changes = List.copyOf(changes);
    }
}

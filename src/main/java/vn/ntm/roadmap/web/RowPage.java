package vn.ntm.roadmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row with its form.
 *
 * @param needs what would close the gap
 * @param overtakenBy what somebody else saved in the meantime, null when nobody did
 * @param versions newest first
 * @param made whether somebody has made the row
 */
public record RowPage(
        Lens lens,
        int criterion,
        String indicator,
        String heading,
        String text,
        String level,
        String present,
        List<String> needs,
        RowForm form,
        List<Option> positions,
        @Nullable Version overtakenBy,
        List<Version> versions,
        boolean made,
        boolean editable) {
    /** A position to choose. */
    public record Option(String value, String label) {}

    /** One version of the row in words. */
    public record Version(String by, String at, List<Fact> facts) {}

    /** A field that says something. */
    public record Fact(String name, String value) {}
}

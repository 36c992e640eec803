package vn.ntm.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one update file would change, or did.
 *
 * @param address of the page
 * @param applied by whom and when, null while it is only a draft
 * @param confirmAddress where to send the confirmation, null when it cannot be applied
 */
public record UpdatePage(
        String address,
        String title,
        String fileName,
        String received,
        @Nullable String applied,
        @Nullable String confirmAddress,
        List<Line> problems,
        List<Line> changes) {
    public UpdatePage {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    /** A sentence about a row; {@code column} is empty when it is about the whole row. */
    public record Line(int row, String column, String sentence) {}
}

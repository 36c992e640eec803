package vn.ntm.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page on backups shows.
 *
 * @param failed when the last night went wrong, null when it did not
 */
public record BackupsPage(
        String folder,
        List<Row> rows,
        String next,
        @Nullable String failed,
        String reason) {
    public BackupsPage {
        rows = List.copyOf(rows);
    }

    /** One backup. */
    public record Row(String name, String made, String megabytes, boolean verified) {}
}

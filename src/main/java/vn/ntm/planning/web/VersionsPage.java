package vn.ntm.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanText;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Vietnamese;

/**
 * The versions of the words of a plan, newest first.
 *
 * @param mayChange whether the one reading may make another
 */
public record VersionsPage(List<Row> rows, boolean mayChange, int newest, SentForm form) {
    /** A version; {@code file} is null for one that was edited here. */
    public record Row(
            int version,
            String kindKey,
            String when,
            String by,
            String note,
            @Nullable String file) {
        static Row of(PlanText text) {
            return new Row(
                    text.version(),
                    text.kind().nameKey(),
                    Vietnamese.moment(text.at()),
                    text.by(),
                    text.note(),
                    text.source() == null ? null : text.source().name());
        }
    }

    public VersionsPage {
        rows = List.copyOf(rows);
    }
}

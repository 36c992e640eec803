package vn.ntm.reporting.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.Shown;

/**
 * A report as canonical JSON: its form, each cell with its value and its origin, and what it was sent with.
 *
 * @param report null for a form filled without one
 * @param sha256 fingerprint of the content it was sent with, null while it was not
 */
public record ReportText(
        @Nullable Report report,
        FilledForm content,
        @Nullable String sha256,
        @Nullable Instant frozenAt) {
    public static String of(Shown shown) {
        return CanonicalText.of(new ReportText(shown.report(), shown.content(), shown.sha256(), shown.frozenAt()));
    }

    /** Of a form filled without a report. */
    public static String of(FilledForm content) {
        return CanonicalText.of(new ReportText(null, content, null, null));
    }
}

package vn.ntm.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.SentForm;

/**
 * One cell opened: what stands there and why.
 *
 * @param facts where it comes from, line by line
 * @param source page of the product that explains it, null where there is none
 * @param instead what the source says where a person wrote something else, null when nobody did
 * @param history what persons wrote, newest first
 * @param form to write over it, null where that may not be done
 * @param paragraph whether it is a paragraph of a narrative
 */
public record CellPage(
        String report,
        String reportName,
        String at,
        String place,
        String value,
        String formula,
        List<Fact> facts,
        @Nullable String source,
        @Nullable String instead,
        List<Written> history,
        List<ReportPage.Said> remarks,
        @Nullable SentForm form,
        int revision,
        String hint,
        boolean paragraph,
        boolean written,
        @Nullable String returnPath) {
    public record Fact(String name, String words) {}

    public record Written(String value, String by, String at, String note) {}
}

package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.SentForm;

/** The cells of one row to be filled in together. */
public record RowPage(
        String report, String reportName, String row, String place, int revision, SentForm form, List<Field> fields) {
    /**
     * A cell.
     *
     * @param now what stands there without the entry, empty where nothing does
     */
    public record Field(String name, String label, String hint, String now) {}
}

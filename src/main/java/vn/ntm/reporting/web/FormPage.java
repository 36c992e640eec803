package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.reporting.form.HeaderGrid;

/** One version of a form: its headings, its parts, where each column gets its cells. */
public record FormPage(
        String code,
        String title,
        String lead,
        String note,
        List<List<HeaderGrid.Head>> head,
        List<Part> parts,
        List<String> checks,
        List<Version> versions,
        boolean mayDesign) {
    /** A part of the form. */
    public record Part(String name, String rows, List<CellPage.Fact> cells) {}

    public record Version(String label, String path, String by, boolean current) {}
}

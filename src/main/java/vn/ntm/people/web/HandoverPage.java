package vn.ntm.people.web;

import java.util.List;

/** Positions whose work might be left lying, and the newest minutes. */
public record HandoverPage(List<Row> rows, List<Kept> minutes) {
    /** A position with what is the matter. */
    public record Row(String path, String title, String unit, DutiesPage.Badge matter, String now, String open) {}

    /** Minutes of a handover. */
    public record Kept(String path, String title, String when) {}
}

package vn.ntm.reporting.web;

import java.util.List;

/** What is different in the second of two reports. */
public record DifferencesOfReports(
        String report, String heading, String lead, List<ReportChoice> others, String chosen, List<Line> lines) {
    public record Line(String place, String path, String before, String after) {}
}

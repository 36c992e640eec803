package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.Choice;

/** What is different in the second of two reports. */
public record DifferencesOfReports(
        String report, String heading, String lead, List<Choice> others, String chosen, List<Line> lines) {
    public record Line(String place, String path, String before, String after) {}
}

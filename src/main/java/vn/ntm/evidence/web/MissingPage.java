package vn.ntm.evidence.web;

import java.util.List;

/** What evidence is missing, by who is to bring it. */
public record MissingPage(
        String heading, Form form, List<Choice> units, List<Choice> sets, String set, int year, List<Part> parts) {
    /** The indicators of one officer. */
    public record Part(String officer, String criteria, String count, List<Line> lines) {}

    /**
     * An indicator.
     *
     * @param required the kinds asked for
     * @param basis whose word that is
     * @param missing kinds that are missing, empty when none is
     */
    public record Line(
            String code,
            String text,
            String required,
            String basis,
            String have,
            String missing,
            boolean complete,
            String listPath,
            String addPath,
            String changePath) {}
}

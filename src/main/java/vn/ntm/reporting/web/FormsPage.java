package vn.ntm.reporting.web;

import java.util.List;

/** Every form, in its newest version. */
public record FormsPage(List<Line> forms, boolean mayDesign) {
    public record Line(
            String code,
            String title,
            String path,
            String level,
            String validity,
            String version,
            String trust,
            boolean sure) {}
}

package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.SentForm;

/** A form being designed line by line. */
public record DesignPage(
        SentForm form,
        int lines,
        List<ReportChoice> levels,
        List<ReportChoice> confidences,
        List<ReportChoice> kinds,
        List<ReportChoice> hows,
        List<ReportChoice> sources,
        List<String> fields,
        List<String> figures) {}

package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/** A form being designed line by line. */
public record DesignPage(
        SentForm form,
        int lines,
        List<Choice> levels,
        List<Choice> confidences,
        List<Choice> kinds,
        List<Choice> hows,
        List<Choice> sources,
        List<String> fields,
        List<String> figures) {}

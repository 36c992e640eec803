package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Give a report back, with remarks on single cells or paragraphs.
 *
 * @param slots how many remarks there is room for
 * @param action where it is sent
 */
public record ReturnPage(
        String report,
        String reportName,
        int revision,
        String action,
        SentForm form,
        int slots,
        List<Choice> rows,
        List<Choice> columns) {}

package vn.ntm.reporting.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/** Begin a report: on which form, for which period, of which set. */
public record OpenPage(
        String unit, String unitName, SentForm form, List<Choice> forms, List<Choice> periods, List<Choice> sets) {}

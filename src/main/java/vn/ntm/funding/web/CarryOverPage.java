package vn.ntm.funding.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/** The form that takes unspent capital into the next year. */
public record CarryOverPage(
        String book,
        boolean demo,
        List<Choice> sources,
        List<Choice> projects,
        List<Choice> documents,
        SentForm form) {}

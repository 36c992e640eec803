package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/** Applications of a book, as searched. */
public record CasesPage(
        String book,
        boolean demo,
        String unitName,
        List<CaseLine> cases,
        List<Choice> policies,
        List<Choice> states,
        SentForm form) {}

package vn.ntm.works.web.site;

import vn.ntm.shared.SentForm;

/** One visit, with the form for the owner's answer while it has none. */
public record VisitPage(WorkHead work, VisitLine visit, boolean mayAnswer, SentForm form) {}

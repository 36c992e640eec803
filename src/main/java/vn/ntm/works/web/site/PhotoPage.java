package vn.ntm.works.web.site;

import vn.ntm.shared.SentForm;

/** One picture of a work. */
public record PhotoPage(WorkHead work, PhotoLine photo, boolean mayChange, SentForm form) {}

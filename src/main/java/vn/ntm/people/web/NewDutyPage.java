package vn.ntm.people.web;

import java.util.List;

/** The form by which a duty is handed out. */
public record NewDutyPage(Fields form, List<Option> positions) {}

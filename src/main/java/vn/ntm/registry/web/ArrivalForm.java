package vn.ntm.registry.web;

import java.util.List;

/** The form that enters an incoming document. */
public record ArrivalForm(Form form, List<Choice> bodies, List<Choice> urgencies) {}

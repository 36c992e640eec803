package vn.ntm.people.web;

import java.util.List;

/** The form by which a position is set up. */
public record PositionForm(Fields form, List<Option> roles) {}

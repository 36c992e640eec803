package vn.ntm.portal;

import vn.ntm.shared.Shell.StripState;

/** A criterion of the plan's set, as the plan says the commune stands. */
public record PublicCriterion(int number, String name, StripState state) {}

package vn.ntm.planning.reading;

/** A criterion that the plan names as this year's target; {@code name} as the plan writes it. */
public record Target(int criterion, String name, int line) {}

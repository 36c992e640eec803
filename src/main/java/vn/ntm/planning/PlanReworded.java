package vn.ntm.planning;

/** A plan says something else now: it has another version of its words. */
public record PlanReworded(PlanId plan, String unitCode, int year, int version) {}

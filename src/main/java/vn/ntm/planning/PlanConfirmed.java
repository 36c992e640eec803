package vn.ntm.planning;

/** A person confirmed what was read of a document: it is a plan now. */
public record PlanConfirmed(PlanId plan, String unitCode, int year) {}

package vn.ntm.planning;

/**
 * Another plan takes the place of the words of one that is in force, from now on.
 *
 * @param before the plan that was amended
 * @param after the plan that amends it
 */
public record PlanAmended(PlanId before, PlanId after, String unitCode, int year) {}

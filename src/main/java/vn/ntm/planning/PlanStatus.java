package vn.ntm.planning;

/** Where a plan is in its life; an imported plan begins as a draft. */
public enum PlanStatus {
    DRAFT
}

package vn.ntm.support;

/** How far an application has come: RECEIVED → AGREED → PART_PAID → PAID; REFUSED and CANCELLED end it. How much was paid is never stored, only added up. */
public enum CaseState {
    RECEIVED("stone", "circle-dashed"),
    AGREED("indigo", "writing-sign"),
    PART_PAID("rice", "progress"),
    PAID("leaf", "circle-check-f"),
    REFUSED("brick", "ban"),
    CANCELLED("brick", "circle-x-f");

    private final String tone;
    private final String icon;

    CaseState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether money may be paid on it. */
    public boolean isPayable() {
        return this == AGREED || this == PART_PAID;
    }

    /** Whether it may be withdrawn: what was paid must be taken back first. */
    public boolean canBeCancelled() {
        return this == RECEIVED || this == AGREED;
    }

    /** Class of its badge. */
    public String tone() {
        return tone;
    }

    /** Name of its icon. */
    public String icon() {
        return icon;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "support.state." + name();
    }
}

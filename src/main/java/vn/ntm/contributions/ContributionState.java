package vn.ntm.contributions;

/** How far a contribution has come: PLEDGED → RECEIVED → VALUED → USED → SETTLED; CANCELLED from the first three. */
public enum ContributionState {
    PLEDGED("stone", "circle-dashed"),
    RECEIVED("rice", "clock"),
    VALUED("leaf", "circle-check-f"),
    USED("leaf", "circle-check-f"),
    SETTLED("leaf", "circle-check-f"),
    CANCELLED("brick", "circle-x-f");

    private final String tone;
    private final String icon;

    ContributionState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    boolean canBeCancelled() {
        return this == PLEDGED || this == RECEIVED || this == VALUED;
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
        return "contributions.state." + name();
    }
}

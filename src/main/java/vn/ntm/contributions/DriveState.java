package vn.ntm.contributions;

/** How far a drive has come: PROPOSED until the meeting decided and it was opened → OPEN → CLOSED. */
public enum DriveState {
    PROPOSED("stone", "circle-dashed"),
    OPEN("leaf", "circle-check-f"),
    CLOSED("rice", "progress");

    private final String tone;
    private final String icon;

    DriveState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
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
        return "contributions.drive.state." + name();
    }
}

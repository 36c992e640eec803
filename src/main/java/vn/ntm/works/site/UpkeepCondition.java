package vn.ntm.works.site;

/** How a work stands. */
public enum UpkeepCondition {
    GOOD("leaf", "circle-check-f"),
    WORN("rice", "alert-triangle"),
    BROKEN("brick", "alert-triangle-f"),
    OUT_OF_USE("brick", "barrier-block");

    private final String tone;
    private final String icon;

    UpkeepCondition(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Class of its badge. */
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    public String nameKey() {
        return "works.upkeep.condition." + name();
    }
}

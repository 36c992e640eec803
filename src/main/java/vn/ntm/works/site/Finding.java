package vn.ntm.works.site;

/** What a visit of the community board found. */
public enum Finding {
    NONE("leaf", "circle-check-f"),
    REMARK("rice", "alert-triangle"),
    SERIOUS("brick", "alert-triangle-f");

    private final String tone;
    private final String icon;

    Finding(String tone, String icon) {
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
        return "works.visit.finding." + name();
    }
}

package vn.ntm.support;

/** Whether an applicant meets a condition of the policy; not known is not met yet. */
public enum Answer {
    MET("leaf", "circle-check-f"),
    NOT_MET("brick", "circle-x-f"),
    UNKNOWN("stone", "help-circle");

    private final String tone;
    private final String icon;

    Answer(String tone, String icon) {
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
        return "support.answer." + name();
    }
}

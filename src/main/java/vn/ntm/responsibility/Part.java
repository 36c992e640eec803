package vn.ntm.responsibility;

/** What a position has to do with a criterion. */
public enum Part {
    /** Answers for it before the commune's head; exactly one position a criterion. */
    ACCOUNTABLE("flag-f"),
    /** Does the work or directs it. */
    LEAD("user"),
    SUPPORT("users");

    private final String icon;

    Part(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "responsibility.part." + name();
    }
}

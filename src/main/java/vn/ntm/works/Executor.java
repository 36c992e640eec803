package vn.ntm.works;

/** Who builds. */
public enum Executor {
    FIRM,
    /** Cộng đồng tự thi công. */
    COMMUNITY,
    HAMLET_GROUP,
    /** Tổ, nhóm thợ. */
    CREW;

    public String nameKey() {
        return "works.executor." + name();
    }
}

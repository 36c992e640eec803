package vn.ntm.tasks;

import java.util.Locale;

/** What a task promises beyond itself. */
public enum PromiseKind {
    /** A document to be issued. */
    DOCUMENT("file-text"),
    /** Asking people, again and again. */
    SURVEY("messages"),
    /** Review meetings: sơ kết, tổng kết. */
    MEETING("users"),
    REPORT("send"),
    /** Anything else that comes again. */
    PERIODIC("refresh");

    private final String icon;

    PromiseKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "tasks.promise.kind." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.ntm.works;

/** An answer to a question about a work; unknown is never no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public String nameKey() {
        return "works.answer." + name();
    }
}

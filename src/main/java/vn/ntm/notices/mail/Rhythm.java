package vn.ntm.notices.mail;

/** When somebody wants their notices by e-mail. */
public enum Rhythm {
    /** One letter each working morning, when there is something; for everybody with an address who has not chosen. */
    DAILY,
    /** One letter on the first working morning of the week. */
    WEEKLY,
    /** Within minutes. */
    AT_ONCE,
    NONE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "notices.rhythm." + name();
    }
}

package vn.ntm.notices.mail;

/** Why a letter did not go out. */
public enum Problem {
    /** The server does not answer, or not as it should. */
    UNREACHABLE,
    /** It does not know the user, or the password is wrong. */
    LOGIN,
    /** It takes no letters from the address they come from. */
    SENDER,
    /** It takes no letters for this receiver now. */
    LATER,
    /** It takes no letters for this receiver, or not this letter. */
    REFUSED,
    /** Nothing is known that could be written to. */
    NO_ADDRESS,
    /** The product could not put it into words: a mistake of ours, told in the log. */
    WORDING;

    /** Whether trying again by itself makes no sense. */
    boolean isFinal() {
        return this == REFUSED || this == NO_ADDRESS;
    }

    /** Whether every other letter would meet the same. */
    boolean isOfTheServer() {
        return this == UNREACHABLE || this == LOGIN || this == SENDER;
    }

    /** Key of the Vietnamese words for it. */
    public String nameKey() {
        return "notices.mail.problem." + name();
    }
}

package vn.ntm.notices.mail;

import java.util.Locale;
import java.util.Optional;

/** Where a letter stands. */
public enum MailState {
    WAITING("hourglass", "rice"),
    SENT("circle-check-f", "leaf"),
    /** Given up; somebody may have it sent again. */
    FAILED("circle-x-f", "brick"),
    /** There was nothing left to tell when its turn came. */
    DROPPED("circle", "stone");

    private final String icon;
    private final String hue;

    MailState(String icon, String hue) {
        this.icon = icon;
        this.hue = hue;
    }

    /** The state of that word in an address. */
    public static Optional<MailState> of(String word) {
        for (MailState state : values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Colour by its name in the stylesheet. */
    public String hue() {
        return hue;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "notices.mail.state." + name();
    }
}

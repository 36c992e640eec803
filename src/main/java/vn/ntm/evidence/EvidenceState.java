package vn.ntm.evidence;

import java.util.Locale;

/** How far a piece of evidence is (handbook 16). {@link #EXPIRED} is nowhere stored: an accepted piece turns so by itself. */
public enum EvidenceState {
    UPLOADED("rice", "hourglass"),
    ACCEPTED("leaf", "check"),
    REJECTED("brick", "circle-x-f"),
    SUPERSEDED("stone", "history"),
    EXPIRED("rice", "clock-exclamation");

    private final String hue;
    private final String icon;

    EvidenceState(String hue, String icon) {
        this.hue = hue;
        this.icon = icon;
    }

    /** Colour of its badge. */
    public String hue() {
        return hue;
    }

    /** Name in the icon file. */
    public String icon() {
        return icon;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "evidence.state." + name().toLowerCase(Locale.ROOT);
    }
}

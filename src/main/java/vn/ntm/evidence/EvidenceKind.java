package vn.ntm.evidence;

import java.util.Locale;

/** What a piece of evidence is (handbook 3.3). */
public enum EvidenceKind {
    PHOTO("photo"),
    SCAN("file-type-pdf"),
    OFFICIAL_DOC("file-text"),
    MINUTES("writing-sign"),
    LIST("list-check"),
    MAP("map-pin"),
    /** An address instead of a file. */
    LINK("send"),
    MEASUREMENT("scale");

    private final String icon;

    EvidenceKind(String icon) {
        this.icon = icon;
    }

    /** Name in the icon file. */
    public String icon() {
        return icon;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "evidence.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

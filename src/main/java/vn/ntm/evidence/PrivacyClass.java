package vn.ntm.evidence;

import java.util.Locale;

/** How guarded the content of a piece is (handbook 12.1). */
public enum PrivacyClass {
    PUBLIC,
    INTERNAL,
    PERSONAL,
    /** Whoever opens it is recorded. */
    SENSITIVE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "evidence.privacy." + name().toLowerCase(Locale.ROOT);
    }
}

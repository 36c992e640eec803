package vn.ntm.privacy;

import java.util.Locale;

/** How guarded what stands in a column is (handbook 12.1). */
public enum DataClass {
    PUBLIC,
    INTERNAL,
    PERSONAL,
    SENSITIVE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "privacy.class." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.ntm.registry;

import java.util.Locale;

/** How fast a document has to travel (handbook 11.2, elements 10-13). */
public enum Urgency {
    NORMAL,
    /** Khẩn. */
    URGENT,
    /** Thượng khẩn. */
    VERY_URGENT,
    /** Hỏa tốc. */
    FLASH;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.urgency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.ntm.registry;

import java.util.Locale;

/** What one document is to another. */
public enum LinkKind {
    /** Rests on it: may not be dated earlier. */
    BASIS,
    REPLACES,
    AMENDS,
    ANSWERS;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.link." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.ntm.registry;

import java.util.Locale;

/** How far the handling of an incoming document is. */
public enum ArrivalState {
    ARRIVED,
    GIVEN,
    HANDLED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.arrival." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

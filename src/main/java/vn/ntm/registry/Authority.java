package vn.ntm.registry;

import java.util.Locale;

/** By what right the signer signs (handbook 11.2, box 7a). */
public enum Authority {
    /** In the own right, as head of a single-headed body. */
    OWN,
    /** For a collective. */
    TM,
    /** Acting head. */
    Q,
    /** Deputy for the head. */
    KT,
    /** By order. */
    TL,
    /** By authorisation. */
    TUQ;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.authority." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

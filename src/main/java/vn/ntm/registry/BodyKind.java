package vn.ntm.registry;

import java.util.Locale;

/** What kind of body issues documents. */
public enum BodyKind {
    /** The People's Committee. */
    COMMITTEE,
    STEERING_BOARD,
    MANAGEMENT_BOARD,
    /** An advisory body that issues with the seal, under its own numbers. */
    ADVISORY,
    OTHER;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.body-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

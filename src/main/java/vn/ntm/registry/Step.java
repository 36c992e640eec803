package vn.ntm.registry;

import java.util.Locale;

/** The steps of a sign-off behind the drafter, in their order (FR-DOC-4). */
public enum Step {
    UNIT_HEAD,
    LEGAL_CHECK,
    SIGNER,
    /** Gives the number; may still send a signed document back. */
    CLERK;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.ntm.audit.chain;

import java.util.Locale;

/** What can be wrong with a chain at a line. */
enum Damage {
    /** The line does not say what it said when it was written. */
    CHANGED,
    /** Lines before this one are gone. */
    MISSING,
    /** The line does not follow the one before it. */
    UNLINKED,
    /** Lines behind the last one are gone. */
    CUT_OFF,
    /** The line stands behind the chain's end. */
    ADDED;

    /** Key of the Vietnamese sentence. */
    String key() {
        return "audit.verify.damage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.ntm.funding;

import java.util.Locale;

/** How a line came to be. */
public enum Nature {
    ENTRY,
    /** Raises or lowers what was given before, by a decision of its own. */
    ADJUSTMENT,
    /** Takes back one line; made by {@link Ledger} alone. */
    REVERSAL;

    public String nameKey() {
        return "funding.nature." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.ntm.access;

import java.util.Set;

/**
 * Over which units a position reaches. A commune code stands for the commune with its hamlets, a hamlet code for that hamlet; a code behind
 * {@link #ALONE} for that unit without what lies below it. The database applies the same rule (functions {@code may_read}, {@code may_write}).
 *
 * @param everything all units there are; only for the product itself
 * @param reads codes whose data may be read: own unit, everything below it, and what merged into it
 * @param writes codes whose data may be changed
 */
public record Scope(boolean everything, Set<String> reads, Set<String> writes) {
    /** Before a code: that unit alone. */
    public static final String ALONE = "=";

    private static final int COMMUNE_CODE = 5;

    public Scope {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        if (!reads.containsAll(writes)) {
            throw new IllegalArgumentException("Who changes something can also read it");
        }
    }

    /** Every unit, read and written. */
    public static Scope ofEverything() {
        return new Scope(true, Set.of(), Set.of());
    }

    /** The same units for reading and writing. */
    public static Scope of(Set<String> codes) {
        return new Scope(false, codes, codes);
    }

    public boolean reads(String unitCode) {
        return everything || covers(reads, unitCode);
    }

    public boolean writes(String unitCode) {
        return everything || covers(writes, unitCode);
    }

    private static boolean covers(Set<String> codes, String unit) {
        return codes.contains(unit)
                || codes.contains(ALONE + unit)
                || (unit.length() > COMMUNE_CODE && codes.contains(unit.substring(0, COMMUNE_CODE)));
    }
}

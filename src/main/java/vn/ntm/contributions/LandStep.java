package vn.ntm.contributions;

import java.util.Optional;

/** How far given land has come (handbook 10.2): PLEDGED → MEASURED → SIGNED → CONFIRMED → HANDED_OVER → REGISTERED. */
public enum LandStep {
    PLEDGED,
    MEASURED,
    SIGNED,
    CONFIRMED,
    /** From here on it counts as received. */
    HANDED_OVER,
    REGISTERED;

    /** Empty for the last. */
    public Optional<LandStep> next() {
        return switch (this) {
            case PLEDGED -> Optional.of(MEASURED);
            case MEASURED -> Optional.of(SIGNED);
            case SIGNED -> Optional.of(CONFIRMED);
            case CONFIRMED -> Optional.of(HANDED_OVER);
            case HANDED_OVER -> Optional.of(REGISTERED);
            case REGISTERED -> Optional.empty();
        };
    }

    public boolean isAtLeast(LandStep other) {
        return compareTo(other) >= 0;
    }

    /** Whether the commune itself takes it, not a hamlet. */
    public boolean isOfTheCommune() {
        return this == CONFIRMED || this == REGISTERED;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "contributions.land.step." + name();
    }

    /** Key of what is said to take it. */
    public String doKey() {
        return "contributions.land.do." + name();
    }
}

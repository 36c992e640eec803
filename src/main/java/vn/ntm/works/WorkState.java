package vn.ntm.works;

import java.util.EnumSet;
import java.util.Set;

/** How far a work has come (handbook 16). */
public enum WorkState {
    PROPOSED("stone", "circle-dashed"),
    HAMLET_AGREED("stone", "users"),
    APPROVED("stone", "writing-sign"),
    ALLOCATED("rice", "progress"),
    CONTRACTED("rice", "progress"),
    BUILDING("rice", "trending-up"),
    ACCEPTED("leaf", "check"),
    PAID("leaf", "check"),
    SETTLED("leaf", "checks"),
    IN_USE("leaf", "circle-check-f"),
    STOPPED("brick", "alert-triangle-f");

    private static final Set<WorkState> BUILT = EnumSet.range(ACCEPTED, IN_USE);

    private final String tone;
    private final String icon;

    WorkState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Class of its badge. */
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    public String nameKey() {
        return "works.state." + name();
    }

    /** Whether what was to be built is accepted. */
    public boolean isBuilt() {
        return BUILT.contains(this);
    }

    /** Where it may go from here, its usual way first. */
    Set<WorkState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(HAMLET_AGREED, APPROVED, STOPPED);
            case HAMLET_AGREED -> EnumSet.of(APPROVED, STOPPED);
            case APPROVED -> EnumSet.of(ALLOCATED, CONTRACTED, STOPPED);
            case ALLOCATED -> EnumSet.of(CONTRACTED, STOPPED);
            case CONTRACTED -> EnumSet.of(BUILDING, STOPPED);
            case BUILDING -> EnumSet.of(ACCEPTED, STOPPED);
            case ACCEPTED -> EnumSet.of(PAID);
            case PAID -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.of(IN_USE);
            case IN_USE, STOPPED -> EnumSet.noneOf(WorkState.class);
        };
    }
}

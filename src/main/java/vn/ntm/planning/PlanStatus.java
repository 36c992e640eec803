package vn.ntm.planning;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Role;

/** Where a plan is in its life (handbook 16). From review to issue it stands where its official document stands. */
public enum PlanStatus {
    DRAFT("pencil", "stone", Role.COMMUNE_NTM_OFFICER),
    /** Its checks find no error that its text has to answer for. */
    LINTED("list-check", "indigo", Role.COMMUNE_NTM_OFFICER),
    INTERNAL_REVIEW("hourglass", "indigo", Role.COMMUNE_LEADER),
    SIGNED("writing-sign", "rice", Role.CLERK),
    NUMBERED("checks", "rice", Role.CLERK),
    ISSUED("send", "leaf", null),
    IN_FORCE("circle-check-f", "leaf", Role.COMMUNE_LEADER),
    /** Still in force, as a later plan amends it. */
    AMENDED("history", "rice", Role.COMMUNE_LEADER),
    CLOSED("lock", "stone", Role.CLERK),
    ARCHIVED("file-text", "stone", null);

    private final String icon;
    private final String hue;
    private final @Nullable Role next;

    PlanStatus(String icon, String hue, @Nullable Role next) {
        this.icon = icon;
        this.hue = hue;
        this.next = next;
    }

    /** The table of transitions: every arrow there is. */
    public Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(LINTED);
            case LINTED -> Set.of(INTERNAL_REVIEW, DRAFT);
            case INTERNAL_REVIEW -> Set.of(SIGNED, LINTED);
            case SIGNED -> Set.of(NUMBERED, LINTED);
            case NUMBERED -> Set.of(ISSUED, LINTED);
            case ISSUED -> Set.of(IN_FORCE);
            case IN_FORCE -> Set.of(AMENDED, CLOSED);
            case AMENDED -> Set.of(CLOSED);
            case CLOSED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Whether its words may still be changed here; once under review they follow the official document. */
    public boolean isOpen() {
        return this == DRAFT || this == LINTED;
    }

    /** Whether the commune works by it. */
    public boolean counts() {
        return this == ISSUED || this == IN_FORCE || this == AMENDED;
    }

    /** Whose turn it is; nobody's when it goes on by itself or is over. */
    public Optional<Role> whoIsNext() {
        return Optional.ofNullable(next);
    }

    public String icon() {
        return icon;
    }

    /** Colour by its name in the stylesheet. */
    public String hue() {
        return hue;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "planning.status." + name();
    }
}

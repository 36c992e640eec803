package vn.ntm.registry;

import java.util.Locale;
import java.util.Set;

/** Where an outgoing document stands (FR-DOC-4). */
public enum DocumentState {
    DRAFT("pencil", "stone"),
    IN_REVIEW("hourglass", "indigo"),
    /** Back with its drafter, with a reason. */
    RETURNED("arrow-back-up", "brick"),
    /** Signed, waits for its number. */
    SIGNED("check", "rice"),
    /** Has its number and date; waits to be sent. */
    NUMBERED("list-check", "rice"),
    ISSUED("circle-check-f", "leaf"),
    /** With a reason; a number it had stays with it. */
    CANCELLED("circle-x-f", "stone");

    private final String icon;
    private final String hue;

    DocumentState(String icon, String hue) {
        this.icon = icon;
        this.hue = hue;
    }

    private Set<DocumentState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, CANCELLED);
            case IN_REVIEW -> Set.of(IN_REVIEW, SIGNED, RETURNED, CANCELLED);
            case RETURNED -> Set.of(IN_REVIEW, CANCELLED);
            case SIGNED -> Set.of(NUMBERED, RETURNED, CANCELLED);
            case NUMBERED -> Set.of(ISSUED, CANCELLED);
            case ISSUED, CANCELLED -> Set.of();
        };
    }

    public boolean leadsTo(DocumentState wanted) {
        return next().contains(wanted);
    }

    /** @throws DocumentIsElsewhere when there is no such way */
    DocumentState to(DocumentState wanted) {
        if (!leadsTo(wanted)) {
            throw new DocumentIsElsewhere(this);
        }
        return wanted;
    }

    /** Whether the text may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == RETURNED;
    }

    public String icon() {
        return icon;
    }

    public String hue() {
        return hue;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

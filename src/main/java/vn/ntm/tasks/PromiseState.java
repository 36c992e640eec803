package vn.ntm.tasks;

import java.util.Locale;
import java.util.Set;

/** Where a promise is in its life (handbook 16, Document promise). */
public enum PromiseState {
    PROMISED("circle-dashed", "open"),
    DRAFTING("writing-sign", "indigo"),
    ISSUED("circle-check-f", "leaf"),
    DROPPED("ban", "");

    private final String icon;
    private final String hue;

    PromiseState(String icon, String hue) {
        this.icon = icon;
        this.hue = hue;
    }

    /** The table of transitions. */
    public Set<PromiseState> next() {
        return switch (this) {
            case PROMISED -> Set.of(DRAFTING, ISSUED, DROPPED);
            case DRAFTING -> Set.of(ISSUED, DROPPED);
            case ISSUED, DROPPED -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
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
        return "tasks.promise.state." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.ntm.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a position is to hear of.
 *
 * @param position whose work it is
 * @param textKey key of the Vietnamese words for it, with their arguments
 * @param note what was said with it, may be empty
 * @param due last day, null when there is none; a reminder of the kind {@link Kind#DUE} has one
 * @param happening tells two happenings of one kind apart, such as two returns; empty when it can happen once
 */
public record Reminder(
        Kind kind,
        UUID position,
        About about,
        String textKey,
        List<String> arguments,
        String note,
        @Nullable LocalDate due,
        String happening) {
    /** Why somebody is told. */
    public enum Kind {
        /** A last day comes near or is over. */
        DUE("clock-exclamation"),
        /** Work that is new to the position. */
        GIVEN("bell"),
        /** What was handed in came back. */
        RETURNED("arrow-back-up"),
        /** Somebody else waits for the position's word. */
        WAITING("hourglass");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The word for it in addresses and keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What it is about.
     *
     * @param type word for the kind of thing, as the audit calls it
     * @param path page of the product that shows it
     */
    public record About(String type, String id, String path) {}

    public Reminder {
        arguments = List.copyOf(arguments);
        if (kind == Kind.DUE && due == null) {
            throw new IllegalArgumentException("Nothing is due without a day: " + about);
        }
    }
}

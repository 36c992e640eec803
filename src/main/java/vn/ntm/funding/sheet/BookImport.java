package vn.ntm.funding.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;

/**
 * A table that came for a book.
 *
 * @param receivedBy signature
 * @param posted null while it was only looked at
 * @param undone null while it was not taken back
 */
public record BookImport(
        UUID id,
        Book book,
        String fileName,
        String sha256,
        SheetMapping mapping,
        State state,
        Instant receivedAt,
        String receivedBy,
        @Nullable Posted posted,
        @Nullable Undone undone,
        int version) {
    /** How far it has come. */
    public enum State {
        WAITING("rice", "clock"),
        POSTED("leaf", "circle-check-f"),
        TAKEN_BACK("stone", "circle-x-f"),
        /** Never entered, and not to be. */
        LEFT("stone", "circle-x-f");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Class of its badge. */
        public String tone() {
            return tone;
        }

        /** Name of its icon. */
        public String icon() {
            return icon;
        }

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "funding.sheet.state." + name();
        }
    }

    /** That its lines were entered. */
    public record Posted(Instant at, String by, int lines) {}

    /**
     * That they were taken back together.
     *
     * @param lines those that had not been taken back one by one
     */
    public record Undone(Instant at, String by, String reason, int lines) {}

    /** Address of its page. */
    public String path() {
        return "/funding/" + book + "/imports/" + id;
    }

    Cause cause() {
        return new Cause(Cause.Kind.IMPORT, id.toString(), path());
    }
}

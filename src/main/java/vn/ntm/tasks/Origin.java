package vn.ntm.tasks;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a task comes from. One origin gives one task in a unit: the same kind, id and path again is the same task.
 *
 * @param id of the plan, the meeting, the directive; of a task made by hand the key of the request
 * @param label as people call it: "Kế hoạch năm 2024"; may be empty
 * @param path place within it: {@code III.1b}; may be empty
 * @param link page of the product that shows it, null when there is none
 */
public record Origin(
        Kind kind,
        UUID id,
        String label,
        String path,
        @Nullable String link) {
    /** What asks for work. */
    public enum Kind {
        PLAN,
        MEETING,
        DIRECTIVE,
        HAND;

        /** The word for it in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "tasks.origin." + word();
        }

        /** Whether somebody must answer for the task from the start; what is read from a text may name nobody yet. */
        boolean needsAccountable() {
            return this == HAND || this == DIRECTIVE;
        }
    }

    /** Made by a person; {@code requestKey} is the same for a second try of the same request. */
    public static Origin byHand(UUID requestKey) {
        return new Origin(Kind.HAND, requestKey, "", "", null);
    }
}

package vn.ntm.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a criteria set besides its criteria.
 *
 * @param effectiveNote what to know about its period, null when there is nothing
 * @param successorLaw number of the decision that took its place, null while none did
 * @param prerequisite id of the set that must be met before, null when none
 * @param defaultRegion code of the region to show first, null when levels do not differ by region
 */
public record SetBackground(
        @Nullable String effectiveNote,
        @Nullable String successorLaw,
        @Nullable String prerequisite,
        @Nullable String defaultRegion,
        List<LegalInstrument> instruments,
        List<Group> groups,
        List<Condition> conditions,
        List<Note> notes) {

    /** A group of communes that has levels of its own. */
    public record Group(String code, String name, String definition, Provenance provenance) {}

    /**
     * A condition for recognition besides the criteria.
     *
     * @param level null where it is a plain yes, or not known
     */
    public record Condition(
            String key,
            String text,
            @Nullable Level level,
            Provenance provenance,
            @Nullable String hint) {}

    /** What a note is about. */
    public enum Topic {
        SPECIAL_RULE,
        RECOGNITION,
        REVOCATION,
        SCORING,
        OUTSTANDING_FIELD,
        EXAMPLE_OF_ANOTHER_PROVINCE,
        OPEN_QUESTION
    }

    /** A remark on the set, for reading. */
    public record Note(
            Topic topic,
            String text,
            @Nullable Confidence confidence,
            @Nullable String source) {}

    public SetBackground {
        instruments = List.copyOf(instruments);
        groups = List.copyOf(groups);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }
}

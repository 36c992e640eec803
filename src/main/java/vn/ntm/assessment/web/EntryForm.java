package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for the values of one indicator in one unit.
 *
 * @param unit whose values are entered: the commune, or the hamlet of the one entering
 * @param unitWords its name when it is a hamlet, else empty
 * @param parts in reading order
 * @param typed what stands in the fields
 * @param open which of the smaller forms is being corrected, empty for none
 * @param savedAt when it was saved just now, empty when it was not
 * @param conflict both versions when somebody was faster
 */
public record EntryForm(
        String unit,
        String unitWords,
        List<Part> parts,
        Typed typed,
        String open,
        String savedAt,
        @Nullable Conflict conflict) {
    /**
     * The fields of one part.
     *
     * @param suffix behind the names of its fields
     * @param label empty for the whole
     * @param kind which fields it has
     * @param numerator label of what is counted
     * @param denominator label of what it is divided by, empty when it is not divided
     * @param unit words behind the number
     * @param scale ranks to choose from
     * @param seen version the form was filled from, 0 for none
     * @param filled whether something is kept
     */
    public record Part(
            String key,
            String suffix,
            String label,
            Fields kind,
            String numerator,
            String denominator,
            String unit,
            List<String> scale,
            long seen,
            boolean filled) {}

    /** Which fields a part is entered in. */
    public enum Fields {
        SHARE,
        PER_HEAD,
        NUMBER,
        YES_NO,
        RANK
    }

    /** The version somebody else saved meanwhile, beside the one that was typed. */
    public record Conflict(List<Side> sides) {}

    /** One part in both versions. */
    public record Side(String label, String kept, String by, String typed) {}

    public EntryForm {
        parts = List.copyOf(parts);
    }

    /** Whether there is anything to take back. */
    public boolean filled() {
        return parts.stream().anyMatch(Part::filled);
    }
}

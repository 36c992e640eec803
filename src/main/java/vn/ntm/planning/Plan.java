package vn.ntm.planning;

import java.time.Instant;
import java.util.Locale;

/**
 * What one commune commits to do in one year.
 *
 * @param unitCode code of the commune in the plan's year
 * @param unitName its name then, with the unit word
 * @param unitPlace where it lay then: "huyện …, tỉnh …"
 * @param criteriaSet the set its criteria belong to
 * @param setRevision the revision of the set when it was confirmed
 * @param source the original file
 */
public record Plan(
        PlanId id,
        String unitCode,
        String unitName,
        String unitPlace,
        int year,
        String criteriaSet,
        int setRevision,
        PlanStatus status,
        PlanProperties properties,
        SourceFile source,
        String importedBy,
        Instant importedAt) {
    /** The name of the commune within a sentence: "xã …", where {@code unitName} says "Xã …". */
    public String unitInSentence() {
        return unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
    }

    /** The original file, kept by its hash. */
    public record SourceFile(String sha256, String name) {}
}

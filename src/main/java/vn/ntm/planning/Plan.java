package vn.ntm.planning;

import java.time.Instant;

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
    /** The original file, kept by its hash. */
    public record SourceFile(String sha256, String name) {}
}

package vn.ntm.planning;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one commune commits to do in one year.
 *
 * @param unitCode code of the commune in the plan's year
 * @param unitName its name then, with the unit word
 * @param unitPlace where it lay then: "huyện …, tỉnh …"
 * @param criteriaSet the set its criteria belong to
 * @param setRevision the revision of the set when it was confirmed
 * @param source the original file
 * @param amends null for a plan that amends no other
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
        Instant importedAt,
        @Nullable Amends amends) {
    /**
     * The plan it takes the place of.
     *
     * @param since when it was issued and began to count, null before
     */
    public record Amends(PlanId plan, @Nullable Instant since) {}

    /** Whether it was there at that moment and counted: a plan that amends another counts from its issue. */
    public boolean isKnownAt(Instant moment) {
        if (importedAt.isAfter(moment)) {
            return false;
        }
        Instant since = amends == null ? importedAt : amends.since();
        return since != null && !since.isAfter(moment);
    }

    /** The name of the commune within a sentence: "xã …", where {@code unitName} says "Xã …". */
    public String unitInSentence() {
        return unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
    }

    /** The original file, kept by its hash. */
    public record SourceFile(String sha256, String name) {}
}

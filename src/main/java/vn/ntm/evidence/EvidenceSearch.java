package vn.ntm.evidence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.MeasureId;

/**
 * Which pieces somebody looks for; what is null is not looked at.
 *
 * @param unitCode a commune with its hamlets, or one hamlet
 * @param page from 1
 */
public record EvidenceSearch(
        @Nullable String unitCode,
        @Nullable Set<MeasureId> measures,
        @Nullable Integer year,
        @Nullable EvidenceState state,
        @Nullable EvidenceKind kind,
        int page) {
    /** Pieces on a page. */
    public static final int PAGE_SIZE = 25;

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}

package vn.ntm.funding;

import org.jspecify.annotations.Nullable;

/**
 * Money of a project over all its sources, or of all lines that belong to none.
 *
 * @param project null for lines without project
 * @param ofYear of the budget year asked about
 * @param total of all years
 * @param known whether any line mentions it
 */
public record ProjectTotals(@Nullable ProjectId project, Sums ofYear, Sums total, boolean known) {
    /** Of a project that no line mentions. */
    public static ProjectTotals none(ProjectId project) {
        return new ProjectTotals(project, Sums.NONE, Sums.NONE, false);
    }

    /** Overdue construction debt in đồng, see {@link Sums#debt}. */
    public long debt() {
        return total.debt();
    }
}

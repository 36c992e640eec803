package vn.ntm.funding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money of a project, or of all lines that belong to none.
 *
 * @param project null for lines without project
 * @param year by source, of the budget year asked about
 * @param all by source, of all years; the empty code holds what comes from no source
 */
public record ProjectSums(@Nullable ProjectId project, Map<String, Sums> year, Map<String, Sums> all) {
    public ProjectSums {
        year = Map.copyOf(year);
        all = Map.copyOf(all);
    }

    /** Of a project that no line mentions. */
    public static ProjectSums none(ProjectId project) {
        return new ProjectSums(project, Map.of(), Map.of());
    }

    public Sums ofYear() {
        return year.values().stream().reduce(Sums.NONE, Sums::plus);
    }

    public Sums total() {
        return all.values().stream().reduce(Sums.NONE, Sums::plus);
    }

    /** Overdue construction debt in đồng, see {@link Sums#debt}. */
    public long debt() {
        return total().debt();
    }
}

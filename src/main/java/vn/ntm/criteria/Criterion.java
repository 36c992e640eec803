package vn.ntm.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a set.
 *
 * @param group heading it stands under, null where the set has none
 * @param complete whether all its indicators are known; while they are not, nobody can conclude that it is met
 * @param naming where the name comes from
 */
public record Criterion(
        int number,
        String name,
        @Nullable String group,
        boolean complete,
        Provenance naming,
        List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}

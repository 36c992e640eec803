package vn.ntm.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Where a commune lies, as far as levels differ by place.
 *
 * @param region code of the economic region, null when it is not known
 * @param province official code of the province, null when it is not known
 * @param group code of the commune group (sets since 2026), null when it is not known
 */
public record Place(
        @Nullable String region,
        @Nullable String province,
        @Nullable String group) {
    boolean isWithin(Threshold.Scope scope, @Nullable String code) {
        return switch (scope) {
            case NATIONAL -> true;
            case REGION -> region != null && region.equals(code);
            case GROUP -> group != null && group.equals(code);
            case PROVINCE -> province != null && province.equals(code);
        };
    }
}

package vn.ntm.criteria.web;

import org.jspecify.annotations.Nullable;
import vn.ntm.access.Actor;

/** The place and the day a reader asks about, as they came in the address. */
record ViewQuery(
        @Nullable String region,
        @Nullable String province,
        @Nullable String group,
        @Nullable String date) {
    private static final int PROVINCE_CODE = 2;

    /** Who sits at a province looks from there unless another place was asked for. */
    ViewQuery from(String unitCode) {
        return province == null && unitCode.length() == PROVINCE_CODE && !Actor.WHOLE_COUNTRY.equals(unitCode)
                ? new ViewQuery(region, unitCode, group, date)
                : this;
    }
}

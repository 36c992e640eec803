package vn.ntm.criteria.web;

import org.jspecify.annotations.Nullable;
import vn.ntm.access.Actor;

/**
 * The place and the day a reader asks about, as they came in the address.
 *
 * @param seat the province the reader sits at, which is looked from unless another was asked for; null for others
 */
record ViewQuery(
        @Nullable String region,
        @Nullable String province,
        @Nullable String group,
        @Nullable String date,
        @Nullable String seat) {
    private static final String PROVINCE_CODE = "\\d{2}";

    ViewQuery of(Actor reader) {
        String code = reader.unitCode().matches(PROVINCE_CODE) ? reader.unitCode() : null;
        return new ViewQuery(region, province, group, date, code);
    }
}

package vn.ntm.criteria.web;

import org.jspecify.annotations.Nullable;

/** The place and the day a reader asks about, as they came in the address. */
record ViewQuery(
        @Nullable String region,
        @Nullable String province,
        @Nullable String group,
        @Nullable String date) {}

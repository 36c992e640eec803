package vn.ntm.planning.reading;

import org.jspecify.annotations.Nullable;

/** The commune a plan is for, by the names the text uses, and its official code at the plan's date where the gazetteer knows it. */
public record PlanUnit(
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province,
        @Nullable String code) {}

package vn.ntm.assessment;

import java.time.LocalDate;

/**
 * How long a figure counts as fresh. An older one is marked, not thrown away.
 *
 * @param months after the day it was measured, at least 1
 */
public record Freshness(int months) {
    public Freshness {
        if (months < 1) {
            throw new IllegalArgumentException("A figure must last a month at least: " + months);
        }
    }

    /** Whether a figure of {@code measuredOn} should be measured again by {@code day}; its last day still counts as fresh. */
    public boolean isOver(LocalDate measuredOn, LocalDate day) {
        return measuredOn.plusMonths(months).isBefore(day);
    }
}

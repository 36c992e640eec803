package vn.ntm.reporting;

import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.organization.UnitLevel;

/**
 * What a source is asked for.
 *
 * @param unitCode of a commune or province
 * @param setId criteria set, empty where the form needs none
 * @param of what the form says the source must know, may be empty
 * @param knownAt what was entered, confirmed and published up to then
 * @param today the day it is asked on
 */
public record Asked(
        String unitCode, UnitLevel level, Period period, String setId, String of, Instant knownAt, LocalDate today) {
    /** The day the figures hold for: the last of the period, or today while it runs. */
    public LocalDate day() {
        LocalDate last = period.lastDay();
        return last.isAfter(today) ? today : last;
    }

    public int year() {
        return period.year();
    }

    Asked about(String something) {
        return new Asked(unitCode, level, period, setId, something, knownAt, today);
    }
}

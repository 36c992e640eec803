package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import vn.ntm.reporting.Period;

/**
 * A report that the calendar asks for.
 *
 * @param row of the calendar that says so
 */
public record Due(String formCode, Period period, LocalDate day, ScheduleRow row) {}

package vn.ntm.works;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the building was on a day.
 *
 * @param percent 0 to 100
 * @param by name and title of who said so
 */
public record Progress(LocalDate day, int percent, String note, Instant at, String by) {}

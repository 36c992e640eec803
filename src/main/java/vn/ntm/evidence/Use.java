package vn.ntm.evidence;

import java.time.Instant;
import vn.ntm.criteria.MeasureId;

/** A figure and a year that a piece is brought as proof of. */
public record Use(long id, MeasureId measure, int year, Instant at, String by) {}

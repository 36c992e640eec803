package vn.ntm.values;

import java.time.Instant;
import vn.ntm.criteria.MeasureId;

/** Since when, by whom and why the values of a measure stand still in a commune and its hamlets. */
public record ValueLock(MeasureId measure, int year, String cause, Instant lockedAt, String lockedBy) {}

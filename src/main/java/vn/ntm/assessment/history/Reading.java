package vn.ntm.assessment.history;

import java.time.Instant;

/** That somebody has read the word of a change. */
public record Reading(String note, String by, Instant at) {}

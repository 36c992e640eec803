package vn.ntm.privacy;

import java.time.Period;

/**
 * How long something is kept.
 *
 * @param what the word by which the module that keeps it is asked
 * @param name in Vietnamese
 * @param after so long after it is over it goes
 */
public record RetentionRule(String what, String name, Period after, String reason) {}

package vn.ntm.works.site;

import java.time.Instant;

/**
 * What was done to keep a work up.
 *
 * @param by name and title of who wrote it down
 */
public record Upkeep(NewUpkeep facts, Instant at, String by) {}

package vn.ntm.registry;

import java.time.Instant;

/**
 * One wording of a document.
 *
 * @param number from 1
 */
public record PastWording(int number, Instant at, String by) {}

package vn.ntm.reporting.sheet;

import java.time.Instant;
import java.util.UUID;

/**
 * A layout of somebody else, known again by the words of its headings.
 *
 * @param name of the file it was first seen in
 * @param fingerprint of the words of its headings and where they stand
 * @param by name with title
 */
public record SheetLayout(
        UUID id, String form, String fingerprint, String name, SheetMapping mapping, Instant at, String by) {}

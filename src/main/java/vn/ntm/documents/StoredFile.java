package vn.ntm.documents;

import java.time.Instant;

/**
 * An uploaded original, kept once however often it is sent.
 *
 * @param size in bytes
 * @param mediaType by its content
 * @param firstName the name it had when it first came
 * @param storedBy who sent it first
 */
public record StoredFile(
        Sha256 sha256, long size, String mediaType, String firstName, Instant storedAt, String storedBy) {}

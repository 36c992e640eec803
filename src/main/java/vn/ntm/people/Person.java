package vn.ntm.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as the record says today.
 *
 * @param unitCode the unit whose administrator keeps the record
 * @param version counts the corrections
 */
public record Person(
        PersonId id,
        String unitCode,
        String name,
        @Nullable String phone,
        @Nullable String email,
        int version) {}

package vn.ntm.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered.
 *
 * @param unitCode the unit whose administrator keeps the record
 * @param phone digits, maybe with a leading +
 */
public record NewPerson(
        String unitCode,
        String name,
        @Nullable String phone,
        @Nullable String email) {}

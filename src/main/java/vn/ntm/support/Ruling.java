package vn.ntm.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on an application.
 *
 * @param amount in whole đồng, null when it was refused
 * @param number of the decision or the notice
 * @param decider null when the product itself did it
 */
public record Ruling(
        @Nullable Long amount,
        String number,
        LocalDate day,
        @Nullable UUID decider,
        String by) {}

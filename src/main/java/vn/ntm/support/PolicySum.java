package vn.ntm.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a policy, without any name.
 *
 * @param cases all applications, cancelled ones too
 * @param waiting how many are not decided
 * @param agreedCases how many were agreed
 * @param agreed in whole đồng
 * @param paid in whole đồng, what was taken back not counted
 * @param lastReceived day of the newest application that is not cancelled, null without any
 */
public record PolicySum(
        long cases,
        long waiting,
        long agreedCases,
        long refused,
        long agreed,
        long paid,
        @Nullable LocalDate lastReceived) {
    /** Nobody has applied. */
    public static final PolicySum NONE = new PolicySum(0, 0, 0, 0, 0, 0, null);
}

package vn.ntm.signin;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where a person is signed in.
 *
 * @param handle names it without opening it
 * @param device what the browser says of itself
 * @param current whether it is the one that asks
 */
public record OpenSession(
        UUID handle, String device, String address, Instant since, Instant lastSeen, boolean current) {}

package vn.ntm.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that arrived.
 *
 * @param body the body of the commune it is addressed to, whose register it goes into
 * @param arrivedOn the day it came, not before that of the number before
 * @param number as written on it, empty when it has none
 * @param dated the day it carries, null when none
 * @param type its type in words
 * @param key told apart by it, the same request sent twice enters it once
 */
public record NewArrival(
        String unitCode,
        BodyId body,
        LocalDate arrivedOn,
        String issuer,
        String number,
        @Nullable LocalDate dated,
        String type,
        String subject,
        Urgency urgency,
        UUID key) {}

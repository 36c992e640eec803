package vn.ntm.planning.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanStatus;

/**
 * A step in the life of a plan; never changed.
 *
 * @param by name of whoever took it, as it was
 * @param title of the position they acted in, empty for the product
 * @param inPlaceOf the holder for whom they acted, null when it was their own position
 * @param note their words, may be empty
 */
public record PlanStep(
        PlanStatus from,
        PlanStatus to,
        Instant at,
        String by,
        String title,
        @Nullable String inPlaceOf,
        String note) {}

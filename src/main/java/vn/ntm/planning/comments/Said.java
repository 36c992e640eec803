package vn.ntm.planning.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words with whoever said them; never changed.
 *
 * @param by name of whoever said it, as it was
 * @param title of the position they acted in, empty for the product
 * @param inPlaceOf the holder for whom they acted, null when it was their own position
 */
public record Said(
        String words,
        Instant at,
        String by,
        String title,
        @Nullable String inPlaceOf) {}

package vn.ntm.documents;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a picture; null where it wrote nothing that can be believed.
 *
 * @param takenAt by the camera's own clock
 * @param latitude in degrees, there exactly when {@code longitude} is
 */
public record PhotoFacts(
        @Nullable LocalDateTime takenAt,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {
    public PhotoFacts {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("Half a place is none");
        }
    }

    /** A picture that says nothing of itself. */
    public static PhotoFacts none() {
        return new PhotoFacts(null, null, null);
    }
}

package vn.ntm.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a value; a later one does not change it.
 *
 * @param id rises with every version; what a form saw it gives back to notice that somebody was faster
 * @param measuredOn day the figure speaks of
 * @param note where it comes from, in words; may be empty
 * @param importId the import that brought it, null when it was entered by hand
 */
public record MeasuredValue(
        long id,
        ValueKey key,
        Figure figure,
        LocalDate measuredOn,
        String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable UUID personId,
        @Nullable UUID importId) {
    /** Whether there is a figure: a value taken back is none. */
    public boolean isThere() {
        return !(figure instanceof Figure.Withdrawn);
    }
}

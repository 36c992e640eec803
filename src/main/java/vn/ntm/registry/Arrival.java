package vn.ntm.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.Sha256;
import vn.ntm.people.PositionId;

/**
 * An incoming document.
 *
 * @param number of its arrival, by body and year
 * @param given whom it was given to, null while nobody has it
 * @param handling how it was handled, empty until it is
 * @param file null when none was kept
 */
public record Arrival(
        IncomingId id,
        String bodyName,
        int year,
        int number,
        NewArrival facts,
        ArrivalState state,
        @Nullable Given given,
        String handling,
        @Nullable File file,
        String enteredBy,
        int version) {
    /**
     * To whom, on which day, until when.
     *
     * @param deadline null when there is none
     */
    public record Given(
            PositionId position,
            String title,
            LocalDate on,
            @Nullable LocalDate deadline) {}

    /** The file that came, or a scan of it; size in bytes. */
    public record File(Sha256 sha256, String name, String mediaType, long size) {}

    public boolean isOverdue(LocalDate today) {
        return state == ArrivalState.GIVEN
                && given != null
                && given.deadline() != null
                && given.deadline().isBefore(today);
    }
}

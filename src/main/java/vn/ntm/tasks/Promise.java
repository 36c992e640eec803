package vn.ntm.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * Something a task promises: a document, or a duty that comes again.
 *
 * @param owner who answers for it, null until somebody is named
 * @param due until when, null until a day is named; of what comes again the next day
 * @param reason why it was dropped, empty otherwise
 * @param number of the document issued, with its sign; of what comes again empty
 * @param issuedOn day of the document, or the last time it was done; null before
 * @param link page of the product that shows the document, null when there is none
 * @param version grows with every change
 */
public record Promise(
        PromiseId id,
        String unitCode,
        TaskId task,
        PromiseKind kind,
        String title,
        Rhythm rhythm,
        @Nullable PositionId owner,
        String ownerTitle,
        @Nullable LocalDate due,
        PromiseState state,
        String reason,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String link,
        int version) {
    Promise ownedBy(PositionId position, String positionTitle) {
        return new Promise(
                id,
                unitCode,
                task,
                kind,
                title,
                rhythm,
                position,
                positionTitle,
                due,
                state,
                reason,
                number,
                issuedOn,
                link,
                version);
    }

    /** Whether an owner or a day is missing, both of which a promise needs. */
    public boolean isIncomplete() {
        return owner == null || due == null;
    }

    /** Whether its day is over and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}

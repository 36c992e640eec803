package vn.ntm.distribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;
import vn.ntm.registry.OutgoingId;

/**
 * An issued document on its way to one reader.
 *
 * @param title number and subject of the document when it was sent
 * @param position null for a body outside, which gets paper
 * @param recipient title of the position, or name of the body
 * @param remindedAt when last, null when never
 * @param receipt null while nobody has said that it was read
 */
public record Delivery(
        UUID id,
        String unitCode,
        OutgoingId document,
        String title,
        @Nullable PositionId position,
        String recipient,
        Instant sentAt,
        String sentBy,
        @Nullable Instant remindedAt,
        int reminders,
        @Nullable Receipt receipt) {
    /** That it was read, or received on paper: by name and title of a person, with a note that may be empty. */
    public record Receipt(Instant at, String by, String note) {}

    /** Notes are never longer. */
    public static final int LONGEST_NOTE = 500;

    public boolean isRead() {
        return receipt != null;
    }

    public boolean isOnPaper() {
        return position == null;
    }
}

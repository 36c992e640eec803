package vn.ntm.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * An outgoing document as it stands now.
 *
 * @param textVersion number of its newest wording, from 1
 * @param waits whom its sign-off waits for, null outside of one
 * @param numbered null before it has a number
 * @param cancelReason empty unless it is cancelled
 * @param version against two people changing it at once
 */
public record OutgoingDocument(
        OutgoingId id,
        String unitCode,
        String bodyName,
        DocumentFacts facts,
        Signer signer,
        DocumentState state,
        int textVersion,
        Drafted drafted,
        @Nullable Waits waits,
        @Nullable Numbered numbered,
        String cancelReason,
        Delivery delivery,
        int version) {
    /** Who signs, as it was called when it was chosen. */
    public record Signer(String title, String name) {}

    /**
     * Who drafted it.
     *
     * @param person null when the product did
     */
    public record Drafted(@Nullable UUID person, @Nullable UUID position, String by, Instant at) {}

    /** The step that is next, and the position that has to do it. */
    public record Waits(Step step, PositionId position) {}

    /**
     * Its number.
     *
     * @param series name of the running sequence, empty for the common one
     */
    public record Numbered(int year, String series, int number, String text, LocalDate date, Instant at, String by) {}

    /** Number and subject as people call it; the subject alone while there is no number. */
    public String name() {
        return numbered == null ? facts.subject() : numbered.text() + " " + facts.subject();
    }
}

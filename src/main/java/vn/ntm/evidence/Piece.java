package vn.ntm.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it was known at some moment.
 *
 * @param unitCode the commune or hamlet it was brought for
 * @param file null for an address
 * @param supersedes the piece it was brought in place of, null for a new one
 */
public record Piece(
        PieceId id,
        String unitCode,
        PieceFacts facts,
        @Nullable PieceFile file,
        Bringing brought,
        Judgement judgement,
        @Nullable PieceId supersedes) {
    /**
     * Who brought it.
     *
     * @param person null when the product did
     * @param name with the title of that day
     */
    public record Bringing(Instant at, @Nullable UUID person, String name) {}

    /** The last decision about it: the bringing itself, or somebody's judgement. */
    public record Judgement(EvidenceState state, String reason, Instant at, String by) {}

    /** How it stands on that day: what was accepted may have lost its force meanwhile. */
    public EvidenceState stateOn(LocalDate day) {
        LocalDate last = facts.validTo();
        boolean over = last != null && last.isBefore(day);
        return judgement.state() == EvidenceState.ACCEPTED && over ? EvidenceState.EXPIRED : judgement.state();
    }

    /** Whether it may still be accepted or rejected. */
    public boolean isWaiting() {
        return judgement.state() == EvidenceState.UPLOADED;
    }

    public boolean isSensitive() {
        return facts.privacy() == PrivacyClass.SENSITIVE;
    }
}

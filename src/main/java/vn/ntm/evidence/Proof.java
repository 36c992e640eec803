package vn.ntm.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is proved with, on a day.
 *
 * @param accepted pieces that are accepted and in force
 * @param waiting pieces nobody has judged yet
 * @param expired pieces that were accepted and have lost their force
 * @param nextExpiry the first day after which an accepted piece loses its force, null when none does
 * @param missingKinds kinds the commune asks for and has no accepted piece of
 */
public record Proof(
        int accepted, int waiting, int expired, @Nullable LocalDate nextExpiry, Set<EvidenceKind> missingKinds) {
    public Proof {
        missingKinds = Set.copyOf(missingKinds);
    }

    /** Of a figure nothing was brought for. */
    public static Proof none(Set<EvidenceKind> required) {
        return new Proof(0, 0, 0, null, required);
    }

    static Proof of(Iterable<Held> pieces, Set<EvidenceKind> required, LocalDate day) {
        int accepted = 0;
        int waiting = 0;
        int expired = 0;
        LocalDate next = null;
        Set<EvidenceKind> missing = EnumSet.noneOf(EvidenceKind.class);
        missing.addAll(required);
        for (Held piece : pieces) {
            LocalDate last = piece.validTo();
            if (piece.state() == EvidenceState.UPLOADED) {
                waiting++;
            } else if (piece.state() == EvidenceState.ACCEPTED && last != null && last.isBefore(day)) {
                expired++;
            } else if (piece.state() == EvidenceState.ACCEPTED) {
                accepted++;
                missing.remove(piece.kind());
                next = earlier(next, last);
            }
        }
        return new Proof(accepted, waiting, expired, next, missing);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** As much of a piece as its proof needs. */
    record Held(
            EvidenceKind kind,
            EvidenceState state,
            @Nullable LocalDate validTo) {}
}

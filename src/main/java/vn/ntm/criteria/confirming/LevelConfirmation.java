package vn.ntm.criteria.confirming;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Threshold;

/**
 * A level that a person read in the text of the law.
 *
 * @param threshold its provenance says who read it where
 * @param withdrawn null while it holds
 */
public record LevelConfirmation(
        IndicatorRef indicator,
        Threshold threshold,
        @Nullable Withdrawn withdrawn) {
    /** That it no longer holds. */
    public record Withdrawn(String by, Instant at, String reason) {}

    public Confirmed confirmed() {
        return Objects.requireNonNull(threshold.provenance().confirmed());
    }

    public long id() {
        return confirmed().id();
    }

    public LevelKey key() {
        return LevelKey.of(threshold);
    }

    public boolean holds() {
        return withdrawn == null;
    }

    boolean heldAt(Instant moment) {
        return !confirmed().at().isAfter(moment)
                && (withdrawn == null || withdrawn.at().isAfter(moment));
    }

    /** When something last happened to it. */
    Instant lastChange() {
        return withdrawn == null ? confirmed().at() : withdrawn.at();
    }
}

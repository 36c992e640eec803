package vn.ntm.works.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of the community investment supervision board.
 *
 * @param by name and title of who wrote it down
 * @param reply null until the owner answers
 */
public record Visit(
        UUID id,
        NewVisit facts,
        Instant at,
        String by,
        @Nullable Reply reply) {
    /** What the owner answered, once. */
    public record Reply(LocalDate day, String words, Instant at, String by) {}

    /** Whether a finding waits for its answer. */
    public boolean isOpen() {
        return facts.finding() != Finding.NONE && reply == null;
    }
}

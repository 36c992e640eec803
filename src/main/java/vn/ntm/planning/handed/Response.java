package vn.ntm.planning.handed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target beside what the plan makes of it.
 *
 * @param computed from what the plan's data say; null where they say nothing of such a target
 * @param why what was compared, worded; empty when nothing was
 * @param line of the plan's text where it is taken over, 0 where no line says so
 */
public record Response(Handed target, @Nullable Stance computed, String why, int line) {
    /** What counts: what the data say, else what the commune answered. */
    public Optional<Stance> stance() {
        Handed.Answer answer = target.answer();
        return Optional.ofNullable(computed)
                .or(() -> Optional.ofNullable(answer).map(Handed.Answer::stance));
    }

    /** Whether a line of the plan's text takes it over. */
    public boolean isOnALine() {
        return line > 0;
    }

    /** Whether the plan takes it over, or the commune has said why not. */
    public boolean isAnswered() {
        return target.answer() != null || (computed != null && computed != Stance.ABSENT);
    }
}

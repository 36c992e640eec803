package vn.ntm.tasks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * Who has which part in a task.
 *
 * @param accountable answers for it (FR-PLAN-2, I.2b); null only while a task read from a text waits to be assigned
 * @param lead does it or leads those who do, null when it is the accountable one
 * @param support work with them
 */
public record Assignment(
        @Nullable PositionId accountable, @Nullable PositionId lead, List<PositionId> support) {
    /** Nobody yet. */
    public static final Assignment NOBODY = new Assignment(null, null, List.of());

    public Assignment {
        support = support.stream().distinct().toList();
    }

    public static Assignment to(PositionId accountable) {
        return new Assignment(accountable, null, List.of());
    }

    public Assignment ledBy(@Nullable PositionId position) {
        return new Assignment(accountable, position, support);
    }

    public Assignment supportedBy(List<PositionId> positions) {
        return new Assignment(accountable, lead, positions);
    }

    /** Everybody with a part, each once. */
    public List<PositionId> everybody() {
        return Stream.concat(Stream.of(accountable, lead).filter(Objects::nonNull), support.stream())
                .distinct()
                .toList();
    }
}

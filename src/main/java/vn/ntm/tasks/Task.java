package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * Work that somebody answers for.
 *
 * @param parts who has which part in it, with titles as they are called
 * @param progress 0 to 100 %, as reported last
 * @param reason why it is blocked, cancelled or was given back; empty otherwise
 * @param submittedBy the person who reported it done last: somebody else verifies it
 * @param needs tasks that must be done before it
 * @param version grows with every change
 */
public record Task(
        TaskId id,
        String unitCode,
        int year,
        Origin origin,
        TaskContent content,
        List<Part> parts,
        String leadHint,
        String dueHint,
        TaskState state,
        int progress,
        String reason,
        @Nullable UUID submittedBy,
        List<TaskId> needs,
        int version) {
    /** What a position does in a task. */
    public enum Role {
        ACCOUNTABLE,
        LEAD,
        SUPPORT;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "tasks.role." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A position's part in a task; {@code unitCode} is where the position sits. */
    public record Part(Role role, PositionId position, String title, String unitCode) {}

    /** What a task must have and this one has not. */
    public enum Lack {
        ACCOUNTABLE,
        DUE;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "tasks.lack." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Task {
        parts = List.copyOf(parts);
        needs = List.copyOf(needs);
    }

    public Optional<Part> accountable() {
        return first(Role.ACCOUNTABLE);
    }

    public Optional<Part> lead() {
        return first(Role.LEAD);
    }

    public List<Part> support() {
        return parts.stream().filter(part -> part.role() == Role.SUPPORT).toList();
    }

    /** Who does which part, by position. */
    public Assignment assignment() {
        return new Assignment(
                accountable().map(Part::position).orElse(null),
                lead().map(Part::position).orElse(null),
                support().stream().map(Part::position).toList());
    }

    public boolean isAssigned() {
        return accountable().isPresent();
    }

    /** Whether the position works on it. */
    public boolean isWorkedOnBy(@Nullable UUID position) {
        return parts.stream().anyMatch(part -> part.position().id().equals(position));
    }

    public boolean isAccountable(@Nullable UUID position) {
        return accountable()
                .filter(part -> part.position().id().equals(position))
                .isPresent();
    }

    /** Whether its last day is over and it is neither done nor cancelled. */
    public boolean isOverdue(LocalDate today) {
        LocalDate due = content.due();
        return state.isOpen() && due != null && due.isBefore(today);
    }

    /** What keeps it from being a task one can work on and measure. */
    public Set<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        if (!isAssigned()) {
            lacks.add(Lack.ACCOUNTABLE);
        }
        if (content.due() == null) {
            lacks.add(Lack.DUE);
        }
        return lacks.isEmpty() ? Set.of() : EnumSet.copyOf(lacks);
    }

    Task with(List<Part> whose, List<TaskId> before) {
        return new Task(
                id,
                unitCode,
                year,
                origin,
                content,
                whose,
                leadHint,
                dueHint,
                state,
                progress,
                reason,
                submittedBy,
                before,
                version);
    }

    private Optional<Part> first(Role role) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }
}

package vn.ntm.support;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Book;

/**
 * An application for support.
 *
 * @param year in which it was received
 * @param number within book and year, from 1, without gaps
 * @param reckoned what the rule gives, in whole đồng
 * @param ruling null before it was decided
 * @param reason why it was refused or cancelled, else empty
 * @param paid in whole đồng, what was taken back not counted
 */
public record SupportCase(
        CaseId id,
        Book book,
        PolicyId policy,
        int year,
        int number,
        CaseFacts facts,
        long reckoned,
        CaseState state,
        @Nullable Ruling ruling,
        String reason,
        long paid,
        int version) {
    /** "2026/0007". */
    public String label() {
        return "%d/%04d".formatted(year, number);
    }

    /** What was agreed, in whole đồng; nought before. */
    public long agreed() {
        Long amount = ruling == null ? null : ruling.amount();
        return amount == null ? 0 : amount;
    }

    /** What may still be paid, in whole đồng. */
    public long left() {
        return state.isPayable() ? agreed() - paid : 0;
    }

    /** Address of its page. */
    public String path() {
        return path(book, id);
    }

    static String path(Book book, CaseId id) {
        return "/support/" + book + "/cases/" + id;
    }

    /** An application with its payments and what happened to it, oldest first. */
    public record History(List<Payment> payments, List<CaseStep> steps) {
        public History {
            payments = List.copyOf(payments);
            steps = List.copyOf(steps);
        }

        /** Who prepared it, and so does not decide. */
        public Set<UUID> hands() {
            return steps.stream()
                    .filter(step -> step.kind().prepares())
                    .map(CaseStep::person)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }
}

package vn.ntm.boards;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;

/** What a board, its decision and its list of members cannot be. Fields of member {@code n} are called {@code m<n>-<field>}, from 0. */
final class BoardRules {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 4_000;
    private static final int MOST_MEMBERS = 60;

    private BoardRules() {}

    /** @param hamlets codes that the commune's hamlets have */
    static void judge(BoardFacts facts, Set<String> hamlets, Problems problems) {
        boolean ofHamlet = facts.kind() == BoardKind.HAMLET_DEVELOPMENT;
        problems.addIf(facts.name().isBlank(), "name", "boards.problem.name")
                .addIf(facts.name().length() > LONGEST_NAME, "name", "boards.problem.long", LONGEST_NAME)
                .addIf(ofHamlet && facts.hamletCode() == null, "hamlet", "boards.problem.hamlet-missing")
                .addIf(!ofHamlet && facts.hamletCode() != null, "hamlet", "boards.problem.hamlet-other-kind")
                .addIf(isUnknown(facts.hamletCode(), hamlets), "hamlet", "boards.problem.hamlet-unknown")
                .addIf(facts.rules().length() > LONGEST_TEXT, "rules", "boards.problem.long", LONGEST_TEXT)
                .addIf(facts.duties().length() > LONGEST_TEXT, "duties", "boards.problem.long", LONGEST_TEXT);
    }

    static void judge(Order order, Problems problems) {
        LocalDate from = order.termFrom();
        LocalDate to = order.termTo();
        problems.addIf(order.number().isBlank(), "number", "boards.problem.number")
                .addIf(order.number().length() > LONGEST_NAME, "number", "boards.problem.long", LONGEST_NAME)
                .addIf(order.issuer().isBlank(), "issuer", "boards.problem.issuer")
                .addIf(order.issuer().length() > LONGEST_NAME, "issuer", "boards.problem.long", LONGEST_NAME)
                .addIf(from != null && to != null && to.isBefore(from), "termTo", "boards.problem.term");
    }

    /**
     * @param positions that may be named
     * @param criteria numbers that the set of the decision knows
     */
    static void judge(
            List<Seat> seats,
            Map<PositionId, String> positions,
            Set<String> hamlets,
            Set<Integer> criteria,
            Problems problems) {
        long heads =
                seats.stream().filter(seat -> seat.role() == BoardRole.HEAD).count();
        problems.addIf(heads != 1, "members", heads == 0 ? "boards.problem.no-head" : "boards.problem.two-heads")
                .addIf(seats.size() > MOST_MEMBERS, "members", "boards.problem.many", MOST_MEMBERS);
        Set<PositionId> named = new HashSet<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            PositionId position = seat.position();
            String field = "m" + i + "-";
            problems.addIf(
                            position != null && !positions.containsKey(position),
                            field + "position",
                            "boards.problem.position")
                    .addIf(position != null && !named.add(position), field + "position", "boards.problem.twice");
            judge(seat, field, problems);
            problems.addIf(isUnknown(seat.hamletCode(), hamlets), field + "hamlet", "boards.problem.hamlet-unknown");
            seat.criteria().stream()
                    .filter(number -> !criteria.contains(number))
                    .findFirst()
                    .ifPresent(number -> problems.add(field + "criteria", "boards.problem.criterion", number));
        }
    }

    private static void judge(Seat seat, String field, Problems problems) {
        boolean outside = seat.position() == null;
        problems.addIf(outside && seat.outsider().isBlank(), field + "position", "boards.problem.who")
                .addIf(!outside && !seat.outsider().isBlank(), field + "outsider", "boards.problem.both")
                .addIf(outside && seat.title().isBlank(), field + "organisation", "boards.problem.organisation")
                .addIf(seat.outsider().length() > LONGEST_NAME, field + "outsider", "boards.problem.long", LONGEST_NAME)
                .addIf(
                        seat.title().length() > LONGEST_NAME,
                        field + "organisation",
                        "boards.problem.long",
                        LONGEST_NAME)
                .addIf(seat.duties().length() > LONGEST_TEXT, field + "duties", "boards.problem.long", LONGEST_TEXT);
    }

    private static boolean isUnknown(@Nullable String hamlet, Set<String> hamlets) {
        return hamlet != null && !hamlets.contains(hamlet);
    }
}

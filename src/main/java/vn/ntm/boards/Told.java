package vn.ntm.boards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;

/** A decision or the facts of a board as the audit tells them; names of people from outside stay in the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable String issuedBy,
        @Nullable LocalDate effective,
        @Nullable List<String> members,
        @Nullable String name,
        @Nullable String rules,
        @Nullable String boardDuties,
        @Nullable Integer quorum) {
    static Told of(Order order, List<Seat> seats, Texts texts) {
        List<String> members = seats.stream()
                .map(seat -> texts.of("boards.member.line", texts.of(seat.role().nameKey()), seat.title()))
                .toList();
        return new Told(
                order.number(), order.issued(), order.issuer(), order.effective(), members, null, null, null, null);
    }

    static Told of(BoardFacts facts) {
        return new Told(null, null, null, null, null, facts.name(), facts.rules(), facts.duties(), facts.quorum());
    }
}

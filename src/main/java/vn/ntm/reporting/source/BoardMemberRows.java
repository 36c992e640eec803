package vn.ntm.reporting.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.boards.Board;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Member;
import vn.ntm.boards.Seat;
import vn.ntm.people.PositionId;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.shared.Texts;

/** Who sat on the boards of the commune and its hamlets on the day, board by board. */
@Component("reportingBoardMemberRows")
class BoardMemberRows implements RowSource {
    private final Boards boards;
    private final Texts texts;

    BoardMemberRows(Boards boards, Texts texts) {
        this.boards = boards;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "board-members";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "name", "title", "role", "duty", "criteria");
    }

    @Override
    public List<Row> rows(Asked asked) {
        Map<PositionId, String> holders = boards.holdersOn(asked.unitCode(), asked.day());
        List<Row> rows = new ArrayList<>();
        for (Boards.Line line : boards.on(asked.unitCode(), asked.day())) {
            for (Member member : boards.membersOn(line.board(), asked.day())) {
                rows.add(row(rows.size() + 1, line.board(), member, holders));
            }
        }
        return rows;
    }

    private Row row(int number, Board board, Member member, Map<PositionId, String> holders) {
        Seat seat = member.seat();
        Origin origin = Origin.of("board", "/boards/" + board.id(), member.from(), true);
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(number)));
        fields.put("name", Filled.of(CellValue.words(name(seat, holders)), origin));
        fields.put("title", Filled.of(CellValue.words(seat.title()), origin));
        fields.put("role", Filled.of(CellValue.words(texts.of(seat.role().nameKey())), origin));
        fields.put("duty", Filled.of(CellValue.words(duty(seat)), origin));
        fields.put("criteria", criteria(seat, origin));
        return new Row(member.id().toString(), board.name(), fields);
    }

    private String duty(Seat seat) {
        String role = texts.of(seat.role().nameKey());
        return seat.duties().isBlank() ? role : texts.of("reporting.source.role-duty", role, seat.duties());
    }

    private static Filled criteria(Seat seat, Origin origin) {
        return seat.criteria().isEmpty()
                ? Filled.unknown(CellValue.Why.NO_MEANING)
                : Filled.of(
                        CellValue.words(seat.criteria().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))),
                        origin);
    }

    private static String name(Seat seat, Map<PositionId, String> holders) {
        @Nullable PositionId position = seat.position();
        return position == null ? seat.outsider() : holders.getOrDefault(position, "");
    }
}

package vn.ntm.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.BoardNotFound;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Member;
import vn.ntm.boards.Seat;
import vn.ntm.organization.Hamlet;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Makes single readers of what was chosen: each position once, and who cannot read here gets paper. */
@Component
class ReaderList {
    private final Boards boards;
    private final Staff staff;
    private final Texts texts;

    ReaderList(Boards boards, Staff staff, Texts texts) {
        this.boards = boards;
        this.staff = staff;
        this.texts = texts;
    }

    /** A reader; {@code position} is null for whoever gets paper. */
    record Recipient(
            @Nullable PositionId position, @Nullable String unit, String name) {}

    /** @throws vn.ntm.people.FieldsRefused when nobody is chosen, or somebody who is not there */
    List<Recipient> of(String unitCode, Readers chosen) {
        LocalDate today = boards.today();
        Map<PositionId, Position> positions = boards.positionsFor(unitCode, today).stream()
                .collect(Collectors.toMap(Position::id, Function.identity(), (one, same) -> one));
        Map<String, Recipient> readers = new LinkedHashMap<>();
        Problems problems = new Problems();
        chosen.boards().forEach(board -> add(readers, ofBoard(board, unitCode, positions, today)));
        add(readers, heads(unitCode, chosen.hamlets(), today));
        for (PositionId id : chosen.positions()) {
            Position position = positions.get(id);
            problems.addIf(position == null, "positions", "distribution.problem.position");
            if (position != null) {
                add(readers, List.of(reader(position)));
            }
        }
        for (String body : chosen.bodies()) {
            String name = VietnameseText.squeezed(body);
            problems.addIf(
                    name.length() > Readers.LONGEST_BODY, "bodies", "distribution.problem.body", Readers.LONGEST_BODY);
            if (!name.isEmpty()) {
                add(readers, List.of(new Recipient(null, null, name)));
            }
        }
        problems.addIf(readers.isEmpty(), "boards", "distribution.problem.nobody")
                .refuse();
        return List.copyOf(readers.values());
    }

    private static void add(Map<String, Recipient> readers, List<Recipient> more) {
        more.forEach(reader -> readers.putIfAbsent(
                reader.position() == null ? reader.name() : reader.position().toString(), reader));
    }

    /** Somebody from outside on the board gets paper in the name of where they come from, not in their own. */
    private List<Recipient> ofBoard(BoardId id, String unitCode, Map<PositionId, Position> positions, LocalDate today) {
        Board board = boards.get(id);
        if (!board.unitCode().equals(unitCode)) {
            throw new BoardNotFound();
        }
        return boards.membersOn(board, today).stream()
                .map(Member::seat)
                .map(seat -> reader(seat, positions))
                .toList();
    }

    private static Recipient reader(Seat seat, Map<PositionId, Position> positions) {
        Position position = seat.position() == null ? null : positions.get(seat.position());
        return position == null ? new Recipient(null, null, seat.title()) : reader(position);
    }

    private static Recipient reader(Position position) {
        return new Recipient(position.id(), position.unitCode(), position.title());
    }

    private List<Recipient> heads(String unitCode, List<String> hamlets, LocalDate today) {
        List<Recipient> heads = new ArrayList<>();
        for (Hamlet hamlet : boards.hamletsOn(unitCode, today)) {
            if (!hamlets.contains(hamlet.code())) {
                continue;
            }
            List<Recipient> own = staff.positionsOf(hamlet.code(), Role.HAMLET_HEAD).stream()
                    .map(ReaderList::reader)
                    .toList();
            heads.addAll(own);
            if (own.isEmpty()) {
                heads.add(new Recipient(null, null, texts.of("distribution.head-of", hamlet.fullName())));
            }
        }
        return heads;
    }
}

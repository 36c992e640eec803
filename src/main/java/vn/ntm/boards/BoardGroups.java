package vn.ntm.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Groups;
import vn.ntm.people.PositionId;

/** Boards as those to whom a directive can be given as a whole. */
@Component
@Transactional(readOnly = true)
class BoardGroups implements Groups {
    private final BoardReader reader;
    private final Access access;

    BoardGroups(BoardReader reader, Access access) {
        this.reader = reader;
        this.access = access;
    }

    @Override
    public List<Group> groupsIn(String unitCode, LocalDate day) {
        if (!access.may(Act.SEE_BOARDS)) {
            return List.of();
        }
        Map<BoardId, List<PositionId>> seats = reader.seats(unitCode, day);
        return reader.of(unitCode).stream()
                .filter(board -> board.existsOn(day) && seats.containsKey(board.id()))
                .map(board -> new Group(board.id().toString(), board.name(), seats.getOrDefault(board.id(), List.of())))
                .toList();
    }
}

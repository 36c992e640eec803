package vn.ntm.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/** Gives a duty to positions and to whole boards at once: everybody on a board but the giver gets it, each once. */
@Service
@Transactional
public class DutyGiving {
    private final Duties duties;
    private final Staff staff;
    private final Access access;

    DutyGiving(Duties duties, Staff staff, Access access) {
        this.duties = duties;
        this.staff = staff;
        this.access = access;
    }

    /**
     * Gives it.
     *
     * @throws FieldsRefused when the duty cannot be given so, or nobody on a board can be reached
     */
    public void give(NewDuty duty, List<PositionId> receivers, List<Groups.Group> boards) {
        access.require(Act.GIVE_DUTIES);
        if (!receivers.isEmpty() || boards.isEmpty()) {
            duties.give(duty, receivers);
        }
        Set<PositionId> done = new LinkedHashSet<>(receivers);
        Set<PositionId> reached = boards.isEmpty() ? Set.of() : reached();
        for (Groups.Group board : boards) {
            List<PositionId> members =
                    board.positions().stream().filter(reached::contains).toList();
            new Problems()
                    .addIf(members.isEmpty(), "boards", "people.duty.board-empty", board.name())
                    .refuse();
            List<PositionId> others =
                    members.stream().filter(one -> !done.contains(one)).toList();
            if (!others.isEmpty()) {
                duties.give(duty.to(board.name()), others);
                done.addAll(others);
            }
        }
    }

    private Set<PositionId> reached() {
        return staff.withPositionsIn("").stream()
                .filter(position -> !position.id().id().equals(access.actor().positionId()))
                .filter(position -> access.mayChange(Act.GIVE_DUTIES, position.unitCode()))
                .map(Position::id)
                .collect(Collectors.toSet());
    }
}

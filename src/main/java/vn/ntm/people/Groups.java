package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;

/** Positions that are addressed together, such as those on a board. Found as beans: this module does not know who keeps boards. */
public interface Groups {
    /** Those of the commune that exist on the day. */
    List<Group> groupsIn(String unitCode, LocalDate day);

    /**
     * One of them.
     *
     * @param key the same for the same group at any time
     * @param positions whoever sits there on the day, each once
     */
    record Group(String key, String name, List<PositionId> positions) {
        public Group {
            positions = List.copyOf(positions);
        }
    }
}

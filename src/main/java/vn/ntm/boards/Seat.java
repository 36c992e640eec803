package vn.ntm.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * A place on a board: for a position, whoever holds it, or for somebody from outside by name.
 *
 * @param position null for somebody from outside
 * @param title of the position as it was called when it was named; of somebody from outside the organisation
 * @param outsider name of somebody from outside, empty for a position; personal data
 * @param duties what the member does on the board
 * @param criteria numbers of criteria in charge, in the set of the decision
 * @param hamletCode hamlet in charge, null when none is
 */
public record Seat(
        BoardRole role,
        @Nullable PositionId position,
        String title,
        String outsider,
        String duties,
        List<Integer> criteria,
        @Nullable String hamletCode) {
    public Seat {
        criteria = List.copyOf(criteria);
    }

    Seat titled(String positionTitle) {
        return new Seat(role, position, positionTitle, outsider, duties, criteria, hamletCode);
    }
}

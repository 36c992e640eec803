package vn.ntm.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * What a row says; each part may be left open.
 *
 * @param goal what is to be reached, in words
 * @param solution how
 * @param money in whole đồng
 * @param effort working days
 * @param responsible the position that answers for it
 */
public record RowContent(
        String goal,
        String solution,
        @Nullable Long money,
        @Nullable Long effort,
        @Nullable LocalDate due,
        @Nullable PositionId responsible) {
    Estimate estimate() {
        return new Estimate(money, effort, due);
    }

    boolean isEmpty() {
        return goal.isBlank()
                && solution.isBlank()
                && responsible == null
                && estimate().equals(Estimate.NONE);
    }
}

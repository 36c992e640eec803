package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of transitions, handbook 16. */
class PlanStatusTest {
    @Test
    void theStraightWayLeadsThroughEveryStateOfTheHandbook() {
        List<PlanStatus> way = Arrays.stream(PlanStatus.values())
                .filter(status -> status != PlanStatus.AMENDED)
                .toList();

        for (int i = 1; i < way.size(); i++) {
            assertThat(way.get(i - 1).next()).contains(way.get(i));
        }
        assertThat(PlanStatus.IN_FORCE.next()).contains(PlanStatus.AMENDED);
        assertThat(PlanStatus.AMENDED.next()).containsExactly(PlanStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void everyPlanCanBeBroughtToTheArchive(PlanStatus status) {
        Set<PlanStatus> reached = new HashSet<>(Set.of(status));
        while (reached.stream().anyMatch(one -> !reached.containsAll(one.next()))) {
            Set.copyOf(reached).forEach(one -> reached.addAll(one.next()));
        }
        assertThat(reached).contains(PlanStatus.ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void whatWasIssuedIsNeverADraftAgain(PlanStatus status) {
        if (!status.isOpen() && status.compareTo(PlanStatus.NUMBERED) > 0) {
            assertThat(status.next()).allMatch(next -> next.compareTo(PlanStatus.NUMBERED) > 0);
        }
    }
}

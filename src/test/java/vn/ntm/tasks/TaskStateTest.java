package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of transitions, handbook 16. */
class TaskStateTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, IN_PROGRESS",
        "IN_PROGRESS, SUBMITTED",
        "SUBMITTED, VERIFIED",
        "SUBMITTED, IN_PROGRESS",
        "VERIFIED, DONE",
        "VERIFIED, IN_PROGRESS",
        "BLOCKED, IN_PROGRESS"
    })
    void leadsFromBeginningToEndAndBack(TaskState from, TaskState to) {
        assertThat(from.to(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, DONE",
        "NOT_STARTED, SUBMITTED",
        "IN_PROGRESS, DONE",
        "IN_PROGRESS, VERIFIED",
        "SUBMITTED, DONE",
        "BLOCKED, SUBMITTED",
        "DONE, IN_PROGRESS",
        "CANCELLED, IN_PROGRESS"
    })
    void nothingIsDoneWithoutSomebodyHavingLookedAtIt(TaskState from, TaskState to) {
        assertThatExceptionOfType(TaskIsFurther.class).isThrownBy(() -> from.to(to));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everyOpenStateLeadsToAnEnd(TaskState state) {
        Set<TaskState> reached = new HashSet<>(Set.of(state));
        while (reached.stream().anyMatch(one -> !reached.containsAll(one.next()))) {
            Set.copyOf(reached).forEach(one -> reached.addAll(one.next()));
        }
        assertThat(reached).containsAnyOf(TaskState.DONE, TaskState.CANCELLED);
        assertThat(state.isOpen()).isEqualTo(!state.next().isEmpty());
    }

    @Test
    void openStatesAreThoseStillToBeDone() {
        assertThat(TaskState.OPEN).doesNotContain(TaskState.DONE, TaskState.CANCELLED);
    }
}

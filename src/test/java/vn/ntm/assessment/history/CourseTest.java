package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number of criteria met is found by going back from today. */
class CourseTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant GAIN = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LOSS = Instant.parse("2026-05-01T00:00:00Z");
    private static final List<Followed> FOLLOWED = List.of(
            new Followed(1, BEGIN, Stand.MET),
            new Followed(2, BEGIN, Stand.NOT_MET),
            new Followed(3, GAIN, Stand.REACHED));
    private static final List<CriterionChange> CHANGES = List.of(
            change(1, Stand.NOT_MET, Stand.MET, GAIN),
            change(2, Stand.MET, Stand.NOT_MET, LOSS),
            new CriterionChange(
                    9, "05542", "bo", 2026, 1, Stand.MET, Stand.MET, Risk.VALUE_FALLS, Cause.VALUE, "", LOSS));

    private static CriterionChange change(int criterion, Stand from, Stand to, Instant at) {
        return new CriterionChange(8, "05542", "bo", 2026, criterion, from, to, Risk.NONE, Cause.EVIDENCE, "", at);
    }

    @Test
    void everyMomentHasTheNumberThatHeldThen() {
        Course course = Course.of(FOLLOWED, CHANGES, LOSS);

        assertThat(course.steps()).extracting(Course.Step::at).containsExactly(BEGIN, GAIN, LOSS);
        assertThat(course.steps()).extracting(Course.Step::met).containsExactly(1, 2, 1);
        assertThat(course.steps()).extracting(Course.Step::followed).containsExactly(2, 3, 3);
        assertThat(course.changes()).containsExactlyElementsOf(CHANGES);
    }

    @Test
    void whatWasNoticedLaterIsNotKnownThen() {
        Course course = Course.of(FOLLOWED, CHANGES, LOSS.minusSeconds(1));

        assertThat(course.last())
                .hasValueSatisfying(last -> assertThat(last.met()).isEqualTo(2));
        assertThat(course.changes()).hasSize(1).allMatch(CriterionChange::isGained);
        assertThat(Course.of(FOLLOWED, CHANGES, BEGIN.minusSeconds(1)).steps()).isEmpty();
    }

    @Test
    void aRiskIsNeitherGainNorLoss() {
        assertThat(CHANGES.getLast()).matches(one -> !one.isGained() && !one.isLost());
        assertThat(CHANGES.get(1)).matches(CriterionChange::isLost);
    }
}

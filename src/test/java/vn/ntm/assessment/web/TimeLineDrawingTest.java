package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.SnapshotId;
import vn.ntm.assessment.history.Cause;
import vn.ntm.assessment.history.Course;
import vn.ntm.assessment.history.CriterionChange;
import vn.ntm.assessment.history.Risk;
import vn.ntm.assessment.history.Stand;
import vn.ntm.shared.Texts;

/** Left is earlier, up is more; everything stays within the picture. */
class TimeLineDrawingTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant HALF = Instant.parse("2026-01-11T00:00:00Z");
    private static final Instant END = Instant.parse("2026-01-21T00:00:00Z");

    private static CriterionChange change(int criterion, Stand from, Stand to) {
        return new CriterionChange(1, "05539", "bo", 2026, criterion, from, to, Risk.NONE, Cause.VALUE, "", HALF);
    }

    private static TimeLineChart drawn(Course course, List<Snapshot> plans) {
        return new TimeLineDrawing(Texts.vietnamese(), course, plans, 19, END).of(960);
    }

    @Test
    void aStepGoesUpWhereACriterionIsGained() {
        TimeLineChart chart = drawn(
                new Course(List.of(
                        new Course.Step(BEGIN, 0, 19, List.of()),
                        new Course.Step(HALF, 19, 19, List.of(change(5, Stand.REACHED, Stand.MET))))),
                List.of());

        assertThat(chart.path()).isEqualTo("M44 260H494V34H944");
        assertThat(chart.events()).singleElement().satisfies(event -> {
            assertThat(event.css()).isEqualTo("leaf");
            assertThat(event.words()).isEqualTo("+5");
            assertThat(event.title()).contains("chuyển sang đạt", "5", "11/1/2026");
        });
        assertThat(chart.heights()).extracting(TimeLineChart.Height::words).containsExactly("0", "4", "9", "14", "19");
    }

    @Test
    void manyAtOnceAreCountedAndNeighboursKeepTheirWordsApart() {
        List<CriterionChange> four = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> change(number, Stand.MET, Stand.NOT_MET))
                .toList();
        TimeLineChart chart = drawn(
                new Course(List.of(
                        new Course.Step(BEGIN, 4, 19, List.of()),
                        new Course.Step(HALF, 0, 19, four),
                        new Course.Step(HALF.plusSeconds(60), 1, 19, List.of(change(1, Stand.NOT_MET, Stand.MET))))),
                List.of());

        assertThat(chart.events()).extracting(TimeLineChart.Event::words).containsExactly("−4 tiêu chí", "");
        assertThat(chart.events()).extracting(TimeLineChart.Event::css).containsExactly("brick", "leaf");
    }

    @Test
    void aPlanOfBeforeStretchesTheTimeAndStandsApart() {
        TreeMap<Integer, CriterionState> states = new TreeMap<>();
        IntStream.rangeClosed(1, 19)
                .forEach(number -> states.put(number, number < 10 ? CriterionState.MET : CriterionState.NOT_MET));
        Snapshot plan = new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                "05539",
                "bo",
                1,
                LocalDate.of(2025, 12, 12),
                Snapshot.Source.PLAN,
                UUID.randomUUID(),
                "Người thử",
                BEGIN,
                states);
        TimeLineChart chart = drawn(new Course(List.of(new Course.Step(BEGIN, 0, 19, List.of()))), List.of(plan));

        assertThat(chart.plans()).singleElement().satisfies(one -> {
            assertThat(one.x()).isEqualTo(44);
            assertThat(one.words()).isEqualTo("Kế hoạch: 9");
        });
        assertThat(chart.path()).startsWith("M4").endsWith("H944");
    }

    @Test
    void nothingIsDrawnWhereNobodyLooked() {
        assertThat(drawn(new Course(List.of()), List.of()).path()).isEmpty();
    }
}

package vn.ntm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.ModuleTest;

@ModuleTest
class AssessmentModuleTest {
    private final Assessment assessment;
    private final JdbcClient jdbc;

    AssessmentModuleTest(@Autowired Assessment assessment, @Autowired JdbcClient jdbc) {
        this.assessment = assessment;
        this.jdbc = jdbc;
    }

    private static Snapshot aSnapshot() {
        return new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                "01234",
                "ntm-2021-2025",
                1,
                LocalDate.of(2023, 12, 31),
                Snapshot.Source.PLAN,
                UUID.randomUUID(),
                "canbo",
                Instant.parse("2024-03-18T02:00:00Z"),
                new TreeMap<>(
                        Map.of(1, CriterionState.NOT_MET, 2, CriterionState.MET, 3, CriterionState.NOT_ASSESSED)));
    }

    @Test
    void givesBackWhatWasRecorded() {
        Snapshot recorded = aSnapshot();
        assessment.record(recorded);
        assertThat(assessment.from(Snapshot.Source.PLAN, recorded.sourceId())).contains(recorded);
    }

    @Test
    void knowsNothingOfASourceThatSaidNothing() {
        assertThat(assessment.from(Snapshot.Source.PLAN, UUID.randomUUID())).isEmpty();
    }

    @Test
    void countsUnknownAsNeitherMetNorNot() {
        Snapshot snapshot = aSnapshot();
        assertThat(snapshot.met()).isEqualTo(1);
        assertThat(snapshot.count(CriterionState.NOT_MET)).isEqualTo(1);
        assertThat(snapshot.total()).isEqualTo(3);
        assertThat(snapshot.stateOf(19)).isEqualTo(CriterionState.NOT_ASSESSED);
    }

    @Test
    void historyIsNotRewrittenNotEvenBySql() {
        Snapshot recorded = aSnapshot();
        assessment.record(recorded);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update criterion_standing set state = 'MET'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from assessment_snapshot").update());
    }
}

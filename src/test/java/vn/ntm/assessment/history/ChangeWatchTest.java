package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.values.Values;

/** Each test takes another criterion. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class ChangeWatchTest {
    private static final String COMMUNE = WatchedCommune.COMMUNE;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private ChangeStore store;

    @Autowired
    private Values values;

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeEach
    void whatOthersLeftIsLookedAt() {
        lookAtAll();
    }

    private void lookAtAll() {
        while (watch.look() > 0) {
            Thread.onSpinWait();
        }
    }

    private WatchedCommune commune() {
        return new WatchedCommune(values, overrulings, standings);
    }

    private List<CriterionChange> changes(int criterion) {
        return transaction.execute(status -> WatchedCommune.of(store.changes(COMMUNE, clock.instant()), criterion));
    }

    private Stand seen(int criterion) {
        Watched watched = new Watched(COMMUNE, WatchedCommune.SET, WatchedCommune.YEAR);
        return transaction.execute(status ->
                Objects.requireNonNull(store.seen(watched).get(criterion)).stand());
    }

    @Test
    void theFirstLookOnlyRemembersAndALossIsNotedOnce() {
        commune().met(2);
        lookAtAll();
        int before = changes(2).size();
        commune().rule(commune().first(2), Verdict.State.NOT_MET);

        assertThat(watch.look()).isPositive();
        assertThat(changes(2)).hasSize(before + 1).last().satisfies(change -> {
            assertThat(change.from()).isEqualTo(Stand.MET);
            assertThat(change.to()).isEqualTo(Stand.NOT_MET);
            assertThat(change.cause()).isEqualTo(Cause.OVERRULING);
            assertThat(change.isLoss()).isTrue();
        });
        assertThat(watch.look()).isZero();
        assertThat(changes(2)).hasSize(before + 1);
    }

    @Test
    void aValueThatFallsIsTheCause() {
        String code = commune().known();
        int criterion = commune().criterionOf(code);
        commune().enter(code, true);
        lookAtAll();
        Stand before = seen(criterion);
        int changesBefore = changes(criterion).size();
        assertThat(before).isIn(Stand.REACHED, Stand.UNDECIDED);
        commune().enter(code, false);
        lookAtAll();

        assertThat(changes(criterion)).hasSize(changesBefore + 1).last().satisfies(change -> {
            assertThat(change.from()).isEqualTo(before);
            assertThat(change.to()).isEqualTo(Stand.NOT_MET);
            assertThat(change.cause()).isEqualTo(Cause.VALUE);
            assertThat(change.causeId()).matches("\\d+");
        });
    }

    @Test
    void whatIsTakenBackBetweenTwoLooksLeavesNothing() {
        commune().met(3);
        lookAtAll();
        int before = changes(3).size();
        String code = commune().first(3);
        commune().rule(code, Verdict.State.NOT_MET);
        commune().rule(code, Verdict.State.MET);
        lookAtAll();

        assertThat(changes(3)).hasSize(before);
    }

    @Test
    void whatHappenedWhileNobodyLookedWaitsAndIsNoticed() {
        commune().met(5);
        lookAtAll();
        commune().rule(commune().first(5), Verdict.State.NOT_MET);
        commune().rule(commune().first(7), Verdict.State.MET);

        assertThat(queue()).isPositive();
        lookAtAll();

        assertThat(queue()).isZero();
        assertThat(changes(5))
                .last()
                .satisfies(change -> assertThat(change.isLoss()).isTrue());
    }

    private long queue() {
        return transaction.execute(status -> jdbc.sql("select count(*) from assessment_touched where unit_code = :unit")
                .param("unit", COMMUNE)
                .query((row, number) -> row.getLong(1))
                .single());
    }

    @Test
    void twoProcessesAtOnceNoteItOnce() throws Exception {
        commune().met(8);
        lookAtAll();
        int before = changes(8).size();
        commune().rule(commune().first(8), Verdict.State.NOT_MET);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> looks = two.invokeAll(List.of(this::lookElsewhere, this::lookElsewhere));
            for (Future<Integer> look : looks) {
                look.get();
            }
        }
        lookAtAll();

        assertThat(changes(8)).hasSize(before + 1);
    }

    private Integer lookElsewhere() {
        return Acting.as(ActingAsProduct.PRODUCT, watch::look);
    }

    @Test
    void aDayThatPassesTouchesEverybodyAndChangesNothingByItself() {
        commune().met(9);
        lookAtAll();
        int before = changes(9).size();
        watch.aDayHasPassed();

        assertThat(watch.look()).isPositive();
        lookAtAll();
        assertThat(changes(9)).hasSize(before);
    }

    @Test
    void whatIsRolledBackTouchesNothing() {
        lookAtAll();
        transaction.executeWithoutResult(status -> {
            commune().rule(commune().first(10), Verdict.State.MET);
            status.setRollbackOnly();
        });

        assertThat(queue()).isZero();
    }

    @Test
    void evidenceTouchesTheCommuneInTheYearsItProves() {
        UUID piece = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into evidence (id, unit_code, kind, title, doc_number, issuer, privacy_class, address, added_at, added_by,
                                request_key, request_part)
                            values (:id, :unit, 'LINK', 'Biên bản', '', '', 'INTERNAL', 'https://vi.du', now(), 'Người thử', :id, 0)
                            """).param("id", piece).param("unit", COMMUNE).update();
            jdbc.sql("""
                            insert into evidence_use (evidence_id, unit_code, measure, year, at, by_name)
                            values (:id, :unit, 'bo/1', 2023, now(), 'Người thử')
                            """).param("id", piece).param("unit", COMMUNE).update();
            jdbc.sql("""
                            insert into evidence_decision (evidence_id, unit_code, state, reason, at, by_name)
                            values (:id, :unit, 'ACCEPTED', '', now(), 'Người thử')
                            """).param("id", piece).param("unit", COMMUNE).update();
            assertThat(jdbc.sql("select kind || year from assessment_touched where cause_id = :id")
                            .param("id", piece.toString())
                            .query((row, number) -> row.getString(1))
                            .list())
                    .containsExactly("EVIDENCE2023", "EVIDENCE2023");
        });
    }

    @Test
    void changesAreHistoryForTheDatabaseToo() {
        for (String forbidden : List.of(
                "update criterion_change set cause = 'TIME'",
                "delete from criterion_change",
                "update criterion_change_read set note = 'x'",
                "delete from criterion_seen")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(forbidden)
                    .isThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(forbidden).update()));
        }
    }
}

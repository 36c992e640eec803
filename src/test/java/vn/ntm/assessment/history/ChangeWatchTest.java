package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.people.NotInCharge;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueKey;
import vn.ntm.values.Values;

/** A commune that no other test writes; every test takes another criterion whose levels are known. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class ChangeWatchTest {
    private static final String SET = "ntm-2021-2025";
    private static final String COMMUNE = "05542";
    private static final int YEAR = 2024;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private ChangeStore store;

    @Autowired
    private Alerts alerts;

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

    private Viewed viewed() {
        return standings.now(COMMUNE, SET, YEAR);
    }

    private IndicatorResult indicator(String code) {
        return standings.of(viewed()).indicator(code).orElseThrow();
    }

    /** Of one indicator, so that no change of one test is the change of another. */
    private static List<CriterionChange> of(List<CriterionChange> all, int criterion) {
        return all.stream()
                .filter(one -> one.setId().equals(SET) && one.year() == YEAR && one.criterion() == criterion)
                .toList();
    }

    private List<CriterionChange> changes(int criterion) {
        return transaction.execute(status -> of(store.changes(COMMUNE, clock.instant()), criterion));
    }

    private void enter(String code, boolean reached) {
        for (Demand.Part part : indicator(code).demand().parts()) {
            Level level = part.level().orElseThrow();
            ValueKey key = new ValueKey(COMMUNE, indicator(code).demand().measure(), part.key(), YEAR);
            long seen = values.current(key).map(MeasuredValue::id).orElse(0L);
            values.save(new Entry(
                    new IndicatorRef(SET, code),
                    COMMUNE,
                    YEAR,
                    part.key(),
                    figure(level, reached),
                    LocalDate.of(YEAR, 6, 30),
                    UUID.randomUUID().toString(),
                    seen));
        }
    }

    private static Figure figure(Level level, boolean reached) {
        return switch (level) {
            case Level.YesNo(boolean expected) -> new Figure.YesNo(expected == reached);
            case Level.Rank rank ->
                new Figure.Rank(reached ? rank.rank() : rank.scale().getFirst());
            case Level.Amount bound -> {
                BigDecimal off = bound.direction() == Direction.AT_LEAST ? BigDecimal.ONE.negate() : BigDecimal.ONE;
                yield new Figure.Amount(reached ? bound.value() : bound.value().add(off));
            }
            case Level.AllOf allOf -> throw new IllegalArgumentException("Parts have levels of their own");
        };
    }

    private void rule(String code, Verdict.State state) {
        overrulings.rule(viewed(), indicator(code), state, "Kiểm thử", "");
    }

    /** The whole criterion is met on the chair's word. */
    private void met(int criterion) {
        standings
                .of(viewed())
                .criterion(criterion)
                .orElseThrow()
                .indicators()
                .forEach(one -> rule(one.code(), Verdict.State.MET));
    }

    private Actor officer(Role role) {
        return new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                role,
                "Vị trí",
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);
    }

    private static String first(int criterion, Standings standings, Viewed viewed) {
        return standings
                .of(viewed)
                .criterion(criterion)
                .orElseThrow()
                .indicators()
                .getFirst()
                .code();
    }

    @Test
    void theFirstLookOnlyRemembersAndALossIsNotedOnce() {
        met(2);
        lookAtAll();
        int before = changes(2).size();
        rule(first(2, standings, viewed()), Verdict.State.NOT_MET);

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
        String code = known();
        int criterion = criterionOf(code);
        enter(code, true);
        lookAtAll();
        enter(code, false);
        lookAtAll();

        assertThat(changes(criterion)).last().satisfies(change -> {
            assertThat(change.to()).isEqualTo(Stand.NOT_MET);
            assertThat(change.cause()).isEqualTo(Cause.VALUE);
            assertThat(change.causeId()).matches("\\d+");
        });
    }

    /** An indicator whose levels are numbers or answers that we know. */
    private String known() {
        return standings
                .of(viewed())
                .indicators()
                .filter(one -> one.demand().wholeSet().isEmpty())
                .filter(one -> one.demand().parts().stream()
                        .allMatch(part -> part.level().isPresent()))
                .map(IndicatorResult::code)
                .findFirst()
                .orElseThrow();
    }

    private int criterionOf(String code) {
        return standings.of(viewed()).criteria().stream()
                .filter(one ->
                        one.indicators().stream().anyMatch(each -> each.code().equals(code)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void whatIsTakenBackBetweenTwoLooksLeavesNothing() {
        met(3);
        lookAtAll();
        int before = changes(3).size();
        String code = first(3, standings, viewed());
        rule(code, Verdict.State.NOT_MET);
        rule(code, Verdict.State.MET);
        lookAtAll();

        assertThat(changes(3)).hasSize(before);
    }

    @Test
    void whatHappenedWhileNobodyLookedWaitsAndIsNoticed() {
        met(5);
        lookAtAll();
        rule(first(5, standings, viewed()), Verdict.State.NOT_MET);
        rule(first(7, standings, viewed()), Verdict.State.MET);

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
        met(8);
        lookAtAll();
        int before = changes(8).size();
        rule(first(8, standings, viewed()), Verdict.State.NOT_MET);
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
        met(9);
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
            rule(first(10, standings, viewed()), Verdict.State.MET);
            status.setRollbackOnly();
        });

        assertThat(queue()).isZero();
    }

    @Test
    void anAlertLastsUntilItIsReadOrMadeGood() {
        met(11);
        lookAtAll();
        String code = first(11, standings, viewed());
        rule(code, Verdict.State.NOT_MET);
        lookAtAll();
        Actor officer = officer(Role.COMMUNE_NTM_OFFICER);
        Actor another = officer(Role.COMMUNE_NTM_OFFICER);
        CriterionChange change = Acting.as(officer, () -> of(alerts.open(), 11)).getFirst();

        Acting.run(officer, () -> alerts.read(COMMUNE, change.id(), "Đang khắc phục"));

        assertThat(Acting.as(officer, () -> of(alerts.open(), 11))).isEmpty();
        assertThat(Acting.as(another, () -> of(alerts.open(), 11))).hasSize(1);
        assertThat(alerts.readingsOf(change)).extracting(Reading::note).containsExactly("Đang khắc phục");
        rule(code, Verdict.State.MET);
        lookAtAll();
        assertThat(Acting.as(another, () -> of(alerts.open(), 11))).isEmpty();
    }

    @Test
    void anAlertIsForWhoeverAnswersForTheCriterion() {
        met(13);
        lookAtAll();
        rule(first(13, standings, viewed()), Verdict.State.NOT_MET);
        lookAtAll();
        Actor ofOthers = officer(Role.CRITERION_OFFICER);
        CriterionChange change = changes(13).getLast();

        assertThat(Acting.as(ofOthers, alerts::open)).isEmpty();
        assertThatExceptionOfType(NotInCharge.class)
                .isThrownBy(() -> Acting.run(ofOthers, () -> alerts.read(COMMUNE, change.id(), "Đã xem")));
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

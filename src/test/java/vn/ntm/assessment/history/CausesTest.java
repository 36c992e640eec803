package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.assessment.BusyCommune;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.RunningClock;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.confirming.LevelConfirmations;
import vn.ntm.criteria.confirming.ReadLevel;
import vn.ntm.criteria.confirming.ReadText;

/** Through what criteria change, end to end; each test works in a commune of its own. What they do to the law stays in a database of its own. */
@ModuleTest
@Import(RunningClock.Bring.class)
@TestPropertySource(properties = "ntm.test=causes")
class CausesTest {
    private static final LocalDate DAY = TestWorld.TODAY;
    private static final int YEAR = DAY.getYear();
    private static final int INCOME = 10;
    private static final int POVERTY = 11;

    /** Thái Nguyên, where the communes lie. */
    private static final String PROVINCE = "19";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RunningClock clock;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private ChangeStore store;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void onItsDay() {
        clock.startsOn(DAY);
        look();
    }

    private BusyCommune commune(String code) {
        return new BusyCommune(beans, code, YEAR);
    }

    private void look() {
        while (watch.look() > 0) {
            Thread.onSpinWait();
        }
    }

    private Seen seen(BusyCommune commune, int criterion) {
        return transaction.execute(
                status -> Objects.requireNonNull(store.seen(watched(commune)).get(criterion)));
    }

    private List<CriterionChange> changes(BusyCommune commune, int criterion) {
        return transaction.execute(status -> store.changes(watched(commune)).stream()
                .filter(one -> one.criterion() == criterion)
                .toList());
    }

    private static Watched watched(BusyCommune commune) {
        return new Watched(commune.code(), BusyCommune.SET, commune.year());
    }

    /** A value far above every level, proved for as long as said; seen as met. */
    private BusyCommune withIncomeMet(String code, LocalDate provedUntil) {
        BusyCommune commune = commune(code);
        commune.enter(BusyCommune.INCOME, "300", DAY);
        commune.prove(BusyCommune.INCOME, "Biểu thu nhập", provedUntil, DAY);
        look();
        assertThat(seen(commune, INCOME).stand()).isEqualTo(Stand.MET);
        return commune;
    }

    @Test
    void evidenceThatIsAcceptedProvesWhatWasReached() {
        BusyCommune commune = commune("05542");
        commune.enter(BusyCommune.INCOME, "300", DAY);
        look();
        assertThat(seen(commune, INCOME)).isEqualTo(new Seen(Stand.REACHED, Risk.NONE));
        int before = changes(commune, INCOME).size();

        String piece = commune.prove(BusyCommune.INCOME, "Biểu thu nhập", null, DAY)
                .id()
                .toString();
        look();

        assertThat(changes(commune, INCOME)).hasSize(before + 1).last().satisfies(change -> {
            assertThat(change.from()).isEqualTo(Stand.REACHED);
            assertThat(change.to()).isEqualTo(Stand.MET);
            assertThat(change.cause()).isEqualTo(Cause.EVIDENCE);
            assertThat(change.causeId()).isEqualTo(piece);
            assertThat(change.isGained()).isTrue();
        });
    }

    @Test
    void aLevelReadInTheTextOfTheProvinceIsTheCause() {
        BusyCommune commune = commune("05545");
        commune.enter(BusyCommune.POVERTY, "0.5", DAY);
        commune.prove(BusyCommune.POVERTY, "Quyết định hộ nghèo", null, DAY);
        look();
        assertThat(seen(commune, POVERTY).stand()).isEqualTo(Stand.MET);

        beans.getBean(LevelConfirmations.class)
                .enter(
                        new IndicatorRef(BusyCommune.SET, BusyCommune.POVERTY),
                        atMostATenth(),
                        new ReadText(text(), ""));
        look();

        assertLost(commune, POVERTY, Stand.NOT_MET, Cause.LEVEL, BusyCommune.SET + "/" + BusyCommune.POVERTY);
    }

    private static ReadLevel atMostATenth() {
        Level level = new Level.Amount(Direction.AT_MOST, new BigDecimal("0.1"), "%");
        return new ReadLevel(Threshold.Scope.PROVINCE, PROVINCE, null, null, null, level, null);
    }

    private static Confirmed.Text text() {
        return new Confirmed.Text("2213/QĐ-UBND", "", "UBND tỉnh", LocalDate.of(2022, 8, 30), "Phụ lục I");
    }

    private void assertLost(BusyCommune commune, int criterion, Stand to, Cause cause, String id) {
        assertThat(changes(commune, criterion)).last().satisfies(change -> {
            assertThat(change.from()).isEqualTo(Stand.MET);
            assertThat(change.to()).isEqualTo(to);
            assertThat(change.cause()).isEqualTo(cause);
            assertThat(change.causeId()).startsWith(id);
            assertThat(change.isLost()).isTrue();
        });
    }

    @Test
    void aNewRevisionOfTheSetIsTheCause() {
        BusyCommune commune = commune("05548");
        commune.enter(BusyCommune.INCOME, "46", DAY);
        commune.prove(BusyCommune.INCOME, "Biểu thu nhập", null, DAY);
        look();
        assertThat(seen(commune, INCOME).stand()).isEqualTo(Stand.MET);

        commune.publishHigherIncome();
        look();

        assertLost(commune, INCOME, Stand.NOT_MET, Cause.SET, BusyCommune.SET + "#");
    }

    @Test
    void aPlanStartsTheWatchAndIsNeverTheCause() {
        BusyCommune commune = commune("05551");
        commune.importPlan(LocalDate.of(YEAR - 1, 12, 31), CriterionState.MET);
        look();
        assertThat(seen(commune, INCOME)).isEqualTo(new Seen(Stand.NOT_ASSESSED, Risk.NONE));
        assertThat(changes(commune, INCOME)).isEmpty();

        commune.enter(BusyCommune.INCOME, "300", DAY);
        commune.importPlan(LocalDate.of(YEAR, 1, 31), CriterionState.NOT_MET);
        look();

        assertThat(changes(commune, INCOME)).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo(Stand.NOT_ASSESSED);
            assertThat(change.to()).isEqualTo(Stand.REACHED);
            assertThat(change.cause()).isEqualTo(Cause.VALUE);
        });
    }

    @Test
    void evidenceThatEndsIsSeenThirtyDaysAheadAndOnItsDay() {
        BusyCommune commune = withIncomeMet("05554", DAY.plusDays(40));
        assertThat(seen(commune, INCOME).risk()).isEqualTo(Risk.NONE);
        int before = changes(commune, INCOME).size();

        midnightAfter(9);
        assertThat(changes(commune, INCOME)).hasSize(before);
        midnightAfter(2);
        assertThat(changes(commune, INCOME)).hasSize(before + 1).last().satisfies(change -> {
            assertThat(change.from()).isEqualTo(Stand.MET);
            assertThat(change.to()).isEqualTo(Stand.MET);
            assertThat(change.risk()).isEqualTo(Risk.EVIDENCE_ENDS);
            assertThat(change.cause()).isEqualTo(Cause.TIME);
        });
        midnightAfter(10);
        assertThat(changes(commune, INCOME)).as("told once").hasSize(before + 1);

        midnightAfter(20);
        assertLost(commune, INCOME, Stand.REACHED, Cause.TIME, "");
    }

    private void midnightAfter(int days) {
        clock.passes(Duration.ofDays(days));
        watch.aDayHasPassed();
        look();
    }

    @Test
    void newEvidenceTakesTheRiskAway() {
        BusyCommune commune = withIncomeMet("05590", DAY.plusDays(10));
        assertThat(seen(commune, INCOME).risk()).isEqualTo(Risk.EVIDENCE_ENDS);

        commune.prove(BusyCommune.INCOME, "Biểu thu nhập, bản mới", null, DAY);
        look();

        assertThat(seen(commune, INCOME)).isEqualTo(new Seen(Stand.MET, Risk.NONE));
    }

    @Test
    void aValueWorseThanLastYearIsARiskThoughTheLevelIsReached() {
        new BusyCommune(beans, "05560", YEAR - 1).enter(BusyCommune.INCOME, "310", LocalDate.of(YEAR - 1, 12, 1));
        BusyCommune commune = commune("05560");
        commune.enter(BusyCommune.INCOME, "320", DAY);
        commune.prove(BusyCommune.INCOME, "Biểu thu nhập", null, DAY);
        look();
        assertThat(seen(commune, INCOME)).isEqualTo(new Seen(Stand.MET, Risk.NONE));
        int before = changes(commune, INCOME).size();

        commune.enter(BusyCommune.INCOME, "305", DAY);
        look();

        assertThat(changes(commune, INCOME)).hasSize(before + 1).last().satisfies(change -> {
            assertThat(change.to()).isEqualTo(Stand.MET);
            assertThat(change.risk()).isEqualTo(Risk.VALUE_FALLS);
            assertThat(change.cause()).isEqualTo(Cause.VALUE);
            assertThat(change.isLoss()).isFalse();
        });
    }
}

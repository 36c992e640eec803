package vn.ntm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.assessment.history.ChangeWatch;
import vn.ntm.organization.Units;

/** A standing is kept exactly as long as nothing it rests on changes. */
@ModuleTest
@Import(RunningClock.Bring.class)
@TestPropertySource(properties = "ntm.test=kept-standings")
class KeptStandingsModuleTest {
    private static final LocalDate DAY = TestWorld.TODAY;
    private static final int YEAR = DAY.getYear();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RunningClock clock;

    @Autowired
    private Standings standings;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void onItsDay() {
        clock.startsOn(DAY);
        while (watch.look() > 0) {
            clock.passes(Duration.ofSeconds(1));
        }
    }

    private SetResult settled(BusyCommune commune) {
        clock.passes(Duration.ofMillis(1));
        commune.indicator(BusyCommune.INCOME);
        clock.passes(Duration.ofMillis(1));
        commune.indicator(BusyCommune.INCOME);
        return standings.of(commune.viewed());
    }

    @Test
    void isTheSameObjectUntilSomethingIsEntered() {
        BusyCommune commune = new BusyCommune(beans, "05545", YEAR);
        SetResult before = settled(commune);
        assertThat(standings.of(commune.viewed())).isSameAs(before);

        clock.passes(Duration.ofSeconds(1));
        commune.enter(BusyCommune.INCOME, "99", DAY);

        assertThat(standings.of(commune.viewed()).indicator(BusyCommune.INCOME))
                .isNotEqualTo(before.indicator(BusyCommune.INCOME));
    }

    @Test
    void aMomentBeforeAnEntryIsJudgedWithoutItThoughTheEntryIsThere() {
        BusyCommune commune = new BusyCommune(beans, "05551", YEAR);
        Viewed before = commune.viewed();
        SetResult then = standings.of(before);
        clock.passes(Duration.ofMillis(1));
        commune.enter(BusyCommune.INCOME, "99", DAY);

        assertThat(standings.of(before)).isEqualTo(then);
        clock.passes(Duration.ofMillis(1));
        assertThat(standings.of(commune.viewed())).isNotEqualTo(then);
        assertThat(standings.of(before)).isEqualTo(then);
    }

    @Test
    void everythingAStandingRestsOnRenewsTheStamp() {
        BusyCommune commune = new BusyCommune(beans, "05548", YEAR);
        Supplier<String> stamp = () ->
                jdbc.sql("select assessment_stamp('05548')").query(String.class).single();
        Set<String> stamps = new HashSet<>(Set.of(stamp.get()));

        commune.enter(BusyCommune.INCOME, "99", DAY);
        assertThat(stamps.add(stamp.get())).as("value").isTrue();
        commune.prove(BusyCommune.INCOME, "Báo cáo thu nhập", null, DAY);
        assertThat(stamps.add(stamp.get())).as("evidence").isTrue();
        commune.rule(BusyCommune.POVERTY, Verdict.State.MET, "Đã kiểm tra");
        assertThat(stamps.add(stamp.get())).as("overruling").isTrue();
        commune.readTheLaw(BusyCommune.POVERTY);
        assertThat(stamps.add(stamp.get())).as("level").isTrue();
        commune.publishHigherIncome();
        assertThat(stamps.add(stamp.get())).as("revision").isTrue();
        units.addHamlets("05548", DAY, units.hamletsOf("05548", DAY).size() + 1);
        assertThat(stamps.add(stamp.get())).as("hamlets").isTrue();
        watch.look();
        assertThat(stamps.add(stamp.get())).as("looked at").isTrue();
    }

    @Test
    void whatWasRolledBackNeitherStaysNorComesAgain() {
        Supplier<String> stamp = () ->
                jdbc.sql("select assessment_stamp('05554')").query(String.class).single();
        String before = stamp.get();
        String within = transaction.execute(status -> {
            new BusyCommune(beans, "05554", YEAR).enter(BusyCommune.INCOME, "99", DAY);
            status.setRollbackOnly();
            return stamp.get();
        });
        assertThat(stamp.get()).isEqualTo(before).isNotEqualTo(within);

        new BusyCommune(beans, "05554", YEAR).enter(BusyCommune.INCOME, "98", DAY);

        assertThat(stamp.get()).isNotEqualTo(before).isNotEqualTo(within);
    }
}

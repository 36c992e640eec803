package vn.ntm.criteria.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.criteria.confirming.Readings.atLeast;
import static vn.ntm.criteria.confirming.Readings.level;
import static vn.ntm.criteria.confirming.Readings.read;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;

/** What can be a level, and what the database itself holds fast. */
@ModuleTest
@Import(MovingClock.Bring.class)
class LevelRulesModuleTest {
    private static final String NTM = "ntm-2021-2025";

    @Autowired
    private LevelConfirmations confirmations;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void partsAndRanksComeBackAsTheyWereEntered() {
        IndicatorRef schools = new IndicatorRef("ntm-nang-cao-2021-2025", "5.1");
        Level parts = new Level.AllOf(List.of(
                new Level.Part(null, "Tỷ lệ trường đạt mức độ 1", atLeast("100", "%")),
                new Level.Part("xã có trên 3 trường", "Có trường đạt mức độ 2", new Level.YesNo(true))));

        as(
                Steward.OF_THE_COUNTRY,
                () -> confirmations.enter(schools, level(Threshold.Scope.NATIONAL, null, parts), read("318/QĐ-TTg")));

        assertThat(sets.current(schools.setId())
                        .orElseThrow()
                        .indicator("5.1")
                        .orElseThrow()
                        .thresholds()
                        .getLast()
                        .level())
                .isEqualTo(parts);
    }

    @Test
    void whatCannotBeALevelIsRefusedFieldByField() {
        IndicatorRef roads = new IndicatorRef(NTM, "2.1");
        ReadLevel odd = new ReadLevel(
                Threshold.Scope.REGION,
                "sao-hoa",
                2031,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2019, 1, 1),
                atLeast("101", "%"),
                null);
        Confirmed.Text text = new Confirmed.Text(" ", "", "", LocalDate.of(2030, 1, 1), "");

        assertThatExceptionOfType(LevelRefused.class)
                .isThrownBy(() ->
                        as(Steward.OF_THE_COUNTRY, () -> confirmations.enter(roads, odd, new ReadText(text, ""))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(LevelRefused.Problem::field)
                        .containsExactly(
                                "number", "issuer", "article", "issued", "place", "from", "to", "year", "value"));
    }

    @Test
    void theDatabaseKeepsWhatWasReadFromBeingChanged() {
        IndicatorRef power = new IndicatorRef(NTM, "4.1");
        long id = as(
                Steward.OF_THE_COUNTRY,
                () -> confirmations.enter(
                        power, level(Threshold.Scope.NATIONAL, null, new Level.YesNo(true)), read("318/QĐ-TTg")));
        Acting.run(Steward.OF_THE_COUNTRY, () -> confirmations.withdraw(id, "Đọc nhầm"));

        for (String change : List.of(
                "update level_confirmation set expected = false where id = " + id,
                "update level_confirmation set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = "
                        + id,
                "delete from level_confirmation")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> transaction.executeWithoutResult(
                            all -> jdbc.sql(change).update()));
        }
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }
}

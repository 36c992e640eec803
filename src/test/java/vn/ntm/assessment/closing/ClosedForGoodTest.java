package vn.ntm.assessment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.BusyCommune;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.RunningClock;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.documents.CanonicalText;
import vn.ntm.people.FieldsRefused;
import vn.ntm.values.ValueIsLocked;

/** A closed assessment stays what it was, whatever happens afterwards. What it reads of the law no other test reads: its database is its own. */
@ModuleTest
@Import(RunningClock.Bring.class)
@TestPropertySource(properties = "ntm.test=closed-for-good")
class ClosedForGoodTest {
    private static final Path GOLDEN = Path.of("src/test/resources/expected/assessment/closed-05542-2024.json");
    private static final LocalDate DAY = TestWorld.TODAY;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Closing closing;

    @Autowired
    private RunningClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onItsDay() {
        clock.startsOn(DAY);
    }

    private BusyCommune commune(String code) {
        return new BusyCommune(beans, code, 2024);
    }

    private ClosedAssessment close(BusyCommune commune, String reason) {
        Closing.Draft draft = closing.draft(commune.viewed());
        return closing.close(
                commune.viewed(),
                new Closing.Word(draft.fingerprint(), draft.version(), reason, "Theo Biên bản họp số 7"));
    }

    private static void work(BusyCommune commune, RunningClock clock) {
        commune.enter(BusyCommune.INCOME, "46.5", DAY);
        commune.enter(BusyCommune.POVERTY, "21", DAY);
        commune.prove(BusyCommune.INCOME, "Biểu thu nhập", LocalDate.of(2024, 6, 30), DAY);
        commune.rule("1.1", Verdict.State.MET, "Quy hoạch đã được phê duyệt");
        commune.importPlan(LocalDate.of(2023, 12, 31), CriterionState.NOT_MET);
        clock.passes(Duration.ofHours(1));
        commune.confirmHere(BusyCommune.INCOME, Stage.SELF, Judgement.Result.MET, DAY, "");
    }

    /** Everything that could reach into the past if it were not closed. */
    private static void theWorldGoesOn(BusyCommune commune, RunningClock clock) {
        clock.passes(Duration.ofDays(3));
        commune.enter(BusyCommune.POVERTY, "2", DAY);
        commune.takeBackRuling("1.1");
        commune.rule(BusyCommune.INCOME, Verdict.State.NOT_MET, "Số liệu chưa tin được");
        commune.prove(BusyCommune.POVERTY, "Quyết định hộ nghèo", null, DAY);
        commune.readTheLaw(BusyCommune.POVERTY);
        commune.importPlan(LocalDate.of(2024, 3, 20), CriterionState.MET);
        commune.confirmHere(
                BusyCommune.INCOME, Stage.VERIFICATION, Judgement.Result.RETURNED, DAY, "Thiếu biểu chi tiết");
        clock.passes(Duration.ofDays(800));
        commune.publishHigherIncome();
    }

    @Test
    void aClosedAssessmentOpensByteForByteAfterEverythingChanged() throws IOException {
        BusyCommune commune = commune("05542");
        work(commune, clock);
        ClosedAssessment closed = close(commune, "");
        String atOnce = closing.open(closed).text();

        closing.reopen(commune.code(), closed.id(), "Sửa hộ nghèo");
        theWorldGoesOn(commune, clock);

        Opened later = closing.open(closing.get(commune.code(), closed.id()));
        assertThat(later.isGenuine()).isTrue();
        assertThat(later.text()).isEqualTo(atOnce);
        assertThat(later.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(GOLDEN));
        assertThat(closing.sinceThen(closed))
                .extracting(Difference::what)
                .contains(
                        Difference.What.REVISION,
                        Difference.What.LEVEL,
                        Difference.What.LEVEL_SOURCE,
                        Difference.What.FIGURE,
                        Difference.What.EVIDENCE,
                        Difference.What.OVERRULING,
                        Difference.What.JUDGEMENT,
                        Difference.What.CONCLUSION);
    }

    @Test
    void closingAgainNeedsAReasonAndKeepsBothWithTheirDifferences() {
        BusyCommune commune = commune("05545");
        commune.enter(BusyCommune.POVERTY, "21", DAY);
        ClosedAssessment first = close(commune, "");
        assertThatExceptionOfType(ValueIsLocked.class).isThrownBy(() -> commune.enter(BusyCommune.POVERTY, "2", DAY));
        closing.reopen(commune.code(), first.id(), "Sửa hộ nghèo");
        clock.passes(Duration.ofHours(1));
        commune.enter(BusyCommune.POVERTY, "2", DAY);

        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> close(commune, " "));
        ClosedAssessment second = close(commune, "Rà soát lại hộ nghèo");

        assertThat(second.version()).isEqualTo(2);
        assertThat(closing.open(second).content().changes())
                .isEqualTo(closing.between(first, second))
                .extracting(Difference::number, Difference::what)
                .contains(tuple("11", Difference.What.FIGURE));
        assertThat(closing.open(first).content().head().version()).isEqualTo(1);
        assertThat(closing.open(first).isGenuine()).isTrue();
        assertThatExceptionOfType(ValueIsLocked.class).isThrownBy(() -> commune.enter(BusyCommune.POVERTY, "3", DAY));
        assertThatExceptionOfType(ClosingOvertaken.class)
                .isThrownBy(() -> closing.reopen(commune.code(), first.id(), "Nhầm"));
    }

    @Test
    void whoLookedBeforeAChangeClosesNothing() {
        BusyCommune commune = commune("05551");
        Closing.Draft seen = closing.draft(commune.viewed());
        commune.enter(BusyCommune.POVERTY, "21", DAY);

        assertThatExceptionOfType(ClosingOvertaken.class)
                .isThrownBy(() ->
                        closing.close(commune.viewed(), new Closing.Word(seen.fingerprint(), seen.version(), "", "")));
        assertThat(closing.all(commune.code())).isEmpty();
    }

    @Test
    void onlyTheLeaderOfTheCommuneCloses() {
        BusyCommune commune = commune("05554");

        as(Role.COMMUNE_LEADER, "05554", () -> close(commune, ""));
        assertThat(closing.all("05554"))
                .singleElement()
                .satisfies(one -> assertThat(one.closedBy()).isEqualTo("Người thử (Vị trí)"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(Role.COMMUNE_NTM_OFFICER, "05554", () -> close(commune, "")));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> as(Role.COMMUNE_LEADER, "05557", () -> close(commune, "")));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> as(Role.COMMUNE_LEADER, "05557", () -> closing.all("05554")));
    }

    private static void as(Role role, String unit, Runnable act) {
        Actor actor = new Actor(
                UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, Scope.of(Set.of(unit)), null);
        Acting.run(actor, act);
    }

    @Test
    void nobodyRewritesAClosedAssessmentNotEvenBySql() {
        close(commune("05560"), "");

        for (String sql : List.of(
                "update closed_assessment set content = replace(content, '21', '2')",
                "delete from closed_assessment",
                "truncate closed_assessment cascade")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(sql).update());
        }
    }

    @Test
    void oneByteMoreIsNoticed() {
        ClosedAssessment closed = close(commune("05563"), "");
        Opened genuine = closing.open(closed);
        String forged = genuine.text().replaceFirst("Biên bản", "Biên  bản");

        assertThat(genuine.isGenuine()).isTrue();
        assertThat(new Opened(
                                closed,
                                forged,
                                CanonicalText.fingerprint(forged),
                                CanonicalText.read(forged, Frozen.class))
                        .isGenuine())
                .isFalse();
    }
}

package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.FieldsRefused;

/** Works of the demonstration's book of a commune that no other test uses. */
@ModuleTest
class WorksModuleTest {
    private static final String COMMUNE = "05542";
    private static final Book BOOK = new Book(COMMUNE, true);
    private static final Paper PAPER = new Paper("12/QĐ-UBND", LocalDate.of(2023, 1, 5), "UBND tỉnh");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Works works;

    @Autowired
    private Mechanism mechanism;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static WorkFacts facts(@Nullable Long cost, Special special) {
        return new WorkFacts(
                "Đường trục xóm",
                "Đi lại",
                "1,2 km",
                "",
                List.of(),
                List.of("2"),
                "UBND xã",
                Executor.COMMUNITY,
                "Thiết kế mẫu",
                cost,
                null,
                DAY,
                LocalDate.of(2023, 12, 31),
                "Xóm",
                special);
    }

    private static Actor somebody(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, Scope.of(Set.of(unit)), null);
    }

    private ProjectId approved() {
        ProjectId id = desk.propose(BOOK, facts(900_000_000L, Special.NOT_ASKED));
        step(id, WorkState.APPROVED, "15/QĐ-UBND", "");
        return id;
    }

    private void step(ProjectId id, WorkState to, String paper, String reason) {
        desk.step(
                BOOK,
                id,
                new NewStep(to, DAY, paper, reason),
                works.get(BOOK, id).version());
    }

    private void line(ProjectId id, Kind kind, String source, LocalDate day, long amount) {
        NewLine line = new NewLine(kind, Nature.ENTRY, source, day.getYear(), day, amount, PAPER, "", Cause.HAND);
        ledger.post(BOOK, line.of(id));
    }

    private void contract(ProjectId id) {
        desk.contract(
                BOOK,
                id,
                new Contract(UUID.randomUUID(), "01/HĐ", "Tổ thợ xóm 1", false, DAY, 880_000_000, null, null, ""));
    }

    @Test
    void aWorkGoesFromProposalToUseOnlyWithWhatEachStepNeeds() {
        ProjectId id = desk.propose(BOOK, facts(null, Special.NOT_ASKED));
        assertRefused(() -> step(id, WorkState.APPROVED, "15/QĐ-UBND", ""));
        desk.edit(BOOK, id, facts(900_000_000L, Special.NOT_ASKED), 0);
        assertRefused(() -> step(id, WorkState.APPROVED, "", ""));
        step(id, WorkState.APPROVED, "15/QĐ-UBND", "");
        assertRefused(() -> step(id, WorkState.ALLOCATED, "", ""));
        line(id, Kind.ALLOCATED, "F1a", DAY, 900_000_000);
        step(id, WorkState.ALLOCATED, "", "");
        assertRefused(() -> step(id, WorkState.CONTRACTED, "", ""));
        contract(id);
        step(id, WorkState.CONTRACTED, "", "");
        step(id, WorkState.BUILDING, "", "");
        assertRefused(() -> step(id, WorkState.ACCEPTED, "BB-01", ""));
        line(id, Kind.ACCEPTED, "", DAY, 850_000_000);
        step(id, WorkState.ACCEPTED, "BB-01", "");
        line(id, Kind.PAID, "F1a", DAY, 849_999_999);
        assertRefused(() -> step(id, WorkState.PAID, "", ""));
        line(id, Kind.PAID, "F1a", DAY, 1);
        step(id, WorkState.PAID, "", "");
        line(id, Kind.SETTLED, "", DAY, 850_000_000);
        step(id, WorkState.SETTLED, "20/QĐ-UBND", "");
        step(id, WorkState.IN_USE, "", "");

        Work work = works.get(BOOK, id);
        assertThat(work.state()).isEqualTo(WorkState.IN_USE);
        assertThat(work.finishedOn()).isEqualTo(DAY);
        assertThat(works.steps(work)).hasSize(8);
        assertThat(works.funded(work).money().total().settled()).isEqualTo(850_000_000);
    }

    @Test
    void nothingBeginsWithoutCapitalUnlessTheChairSaysWhy() {
        ProjectId id = approved();
        contract(id);
        assertRefused(() -> step(id, WorkState.CONTRACTED, "", ""));
        Actor officer = somebody(Role.COMMUNE_NTM_OFFICER, COMMUNE);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(officer, () -> step(id, WorkState.CONTRACTED, "", "Cấp bách")));

        Acting.run(somebody(Role.COMMUNE_LEADER, COMMUNE), () -> step(id, WorkState.CONTRACTED, "", "Lũ cuốn cầu"));

        assertThat(works.steps(works.get(BOOK, id)).getLast().reason()).isEqualTo("Lũ cuốn cầu");
        assertRefused(() -> step(id, WorkState.BUILDING, "", ""));
    }

    @Test
    void debtIsWhatIsAcceptedBeyondCapitalAndHasItsAge() {
        ProjectId id = approved();
        line(id, Kind.ALLOCATED, "F2a", DAY, 300);
        line(id, Kind.ACCEPTED, "", LocalDate.of(2023, 4, 1), 300);
        assertThat(owed(id)).isNull();
        line(id, Kind.ACCEPTED, "", LocalDate.of(2023, 6, 1), 200);
        line(id, Kind.MOBILISED, "F6a", LocalDate.of(2023, 7, 1), 50);

        Works.Funded owed = Objects.requireNonNull(owed(id));
        assertThat(owed.money().debt()).isEqualTo(150);
        assertThat(owed.debtSince()).isEqualTo(LocalDate.of(2023, 6, 1));
        line(id, Kind.PAID, "F2a", LocalDate.of(2023, 8, 1), 500);
        assertThat(owed(id)).isNull();
    }

    private Works.@Nullable Funded owed(ProjectId id) {
        Works.Funded one = works.funded(works.get(BOOK, id));
        return one.debtSince() == null ? null : one;
    }

    /** Sums are asked behind the wall of the database, where each line is not asked for: the question itself must keep to the scope. */
    @Test
    void nobodyAddsUpABookOutsideTheirReach() {
        ProjectId id = approved();
        line(id, Kind.ALLOCATED, "F2a", DAY, 300);
        String sums = "select count(*) from ledger_totals('" + COMMUNE + "', true, 2023, date '2024-03-18')";

        assertThat(counted(sums)).isPositive();
        assertThat(Acting.as(somebody(Role.ACCOUNTANT, "05545"), () -> counted(sums)))
                .isZero();
    }

    private int counted(String sums) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql(sums).query(Integer.class).single()));
    }

    @Test
    void theWizardNamesTheConditionThatFails() {
        Special said = new Special(true, Answer.YES, Answer.YES, Answer.YES, "roads");
        assertThat(mechanism.judge(COMMUNE, facts(6_000_000_000L, said), DAY))
                .extracting(Condition::answer)
                .containsExactly(Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.UNKNOWN);
        assertThat(mechanism.judge("22849", facts(5_000_000_000L, said), DAY))
                .as("a commune of a province whose list we hold")
                .extracting(Condition::answer)
                .containsOnly(Answer.YES);
        assertThat(mechanism.judge(COMMUNE, facts(5_000_000_000L, said), LocalDate.of(2020, 1, 1)))
                .isEmpty();

        ProjectId id = desk.propose(BOOK, facts(6_000_000_000L, said));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> step(id, WorkState.APPROVED, "15/QĐ-UBND", ""))
                .satisfies(refused -> assertThat(refused.problems().getFirst().arguments())
                        .first()
                        .asString()
                        .contains("mức trần"));
    }

    @Test
    void whereThePeopleGiveTheHamletAgreesFirst() {
        WorkFacts plain = facts(900_000_000L, Special.NOT_ASKED);
        ProjectId id = desk.propose(
                BOOK,
                new WorkFacts(
                        plain.name(),
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        plain.owner(),
                        plain.executor(),
                        "",
                        plain.cost(),
                        new BigDecimal("20"),
                        null,
                        null,
                        "",
                        Special.NOT_ASKED));
        assertRefused(() -> step(id, WorkState.APPROVED, "15/QĐ-UBND", ""));
        step(id, WorkState.HAMLET_AGREED, "BB-02", "");
        step(id, WorkState.APPROVED, "15/QĐ-UBND", "");
        assertThat(works.get(BOOK, id).state()).isEqualTo(WorkState.APPROVED);
    }

    @Test
    void aStepTakenBackStaysOnRecord() {
        ProjectId id = approved();
        assertRefused(() -> desk.back(BOOK, id, " ", 1));
        desk.back(BOOK, id, "Duyệt nhầm", 1);

        Work work = works.get(BOOK, id);
        assertThat(work.state()).isEqualTo(WorkState.PROPOSED);
        assertThat(works.steps(work)).hasSize(2);
        assertThatExceptionOfType(WorkOvertaken.class)
                .isThrownBy(() -> desk.step(BOOK, id, new NewStep(WorkState.APPROVED, DAY.plusYears(1), "16", ""), 1));
    }

    @Test
    void aHamletHeadSpeaksOfWorksOfTheOwnHamletOnly() {
        WorkFacts plain = facts(1_000L, Special.NOT_ASKED);
        ProjectId everywhere = desk.propose(BOOK, plain);
        String hamlet = COMMUNE + "-X01";
        Actor head = new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                Role.HAMLET_HEAD,
                "Trưởng xóm",
                hamlet,
                new Scope(false, Set.of(hamlet, Scope.ALONE + COMMUNE), Set.of(hamlet)),
                null);
        Acting.run(head, () -> desk.progress(BOOK, everywhere, DAY, 40, ""));
        assertThat(works.get(BOOK, everywhere).percent()).isEqualTo(40);
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(
                        somebody(Role.HAMLET_HEAD, "05545-X01"), () -> desk.progress(BOOK, everywhere, DAY, 50, "")));
    }

    private static void assertRefused(Runnable change) {
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(change::run);
    }
}

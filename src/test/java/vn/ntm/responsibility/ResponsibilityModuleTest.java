package vn.ntm.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.InCharge;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.people.WorkItem;

@ModuleTest
class ResponsibilityModuleTest {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final String BASIC = "ntm-2021-2025";
    private static final LocalDate TODAY = TestWorld.TODAY;
    private static final List<String> COMMUNES =
            List.of("05542", "05545", "05548", "05551", "05554", "05557", "05560", "05563", "05566", "05569");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private ResponsibilityDesk desk;

    @Autowired
    private UnassignedCriteria unassigned;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private InCharge inCharge;

    @Autowired
    private JdbcClient jdbc;

    private String unit = "";
    private PositionId chair = new PositionId(UUID.randomUUID());
    private PositionId officer = chair;

    @BeforeEach
    void aCommuneOfItsOwn() {
        unit = COMMUNES.get(COUNT.getAndIncrement());
        chair = position(Role.COMMUNE_LEADER, "Chủ tịch UBND xã");
        officer = position(Role.CRITERION_OFFICER, "Công chức văn hóa");
    }

    private PositionId position(Role role, String title, String... criteria) {
        return people.open(new NewPosition(unit, role, title, List.of(criteria), LocalDate.of(2020, 1, 1), null));
    }

    private CriterionKey key(int criterion) {
        return new CriterionKey(unit, SET, criterion);
    }

    private void assign(int criterion, Map<PositionId, Part> wanted, LocalDate from) {
        desk.assign(key(criterion), wanted, from, responsibilities.seen(key(criterion)));
    }

    private Map<PositionId, Part> chairAndOfficer() {
        return Map.of(chair, Part.ACCOUNTABLE, officer, Part.LEAD);
    }

    private Matrix on(LocalDate day) {
        return responsibilities.of(unit, SET, day);
    }

    private Actor actor(Role role, PositionId position) {
        return new Actor(
                UUID.randomUUID(), "Người mẫu", position.id(), role, "Người mẫu", unit, Scope.of(Set.of(unit)), null);
    }

    @Test
    void everyCriterionOfTheSetWaitsForSomebodyUntilItIsAssigned() {
        Actor leader = actor(Role.COMMUNE_LEADER, chair);
        Matrix empty = on(TODAY);
        assertThat(empty.isComplete()).isFalse();
        String main = responsibilities.setInUse(unit, TODAY).id();
        int all = responsibilities.of(unit, main, TODAY).rows().size();

        List<WorkItem> work = Acting.as(leader, () -> unassigned.workOf(leader, TODAY));
        assertThat(work)
                .singleElement()
                .satisfies(item -> assertThat(item.title()).startsWith(all + " tiêu chí"));

        List<Integer> numbers = empty.rows().stream().map(Matrix.Row::number).toList();
        desk.assignMany(unit, main, numbers, chair, Part.ACCOUNTABLE, TODAY);

        assertThat(responsibilities.of(unit, main, TODAY).isComplete()).isTrue();
        assertThat(Acting.as(leader, () -> unassigned.workOf(leader, TODAY))).isEmpty();
    }

    @Test
    void nobodyLeadsWhereNobodyIsAccountable() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> assign(6, Map.of(officer, Part.LEAD), TODAY))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("accountable"));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> assign(6, Map.of(officer, Part.ACCOUNTABLE, chair, Part.ACCOUNTABLE), TODAY));
        assertThat(on(TODAY).find(6).orElseThrow().charges()).isEmpty();
    }

    @Test
    void aNewAssignmentEndsTheOldOneTheDayBeforeAndThePastStaysAsItWas() {
        LocalDate january = LocalDate.of(2024, 1, 1);
        assign(6, chairAndOfficer(), january);

        PositionId deputy = position(Role.COMMUNE_LEADER, "Phó Chủ tịch");
        assign(6, Map.of(deputy, Part.ACCOUNTABLE, officer, Part.LEAD), TODAY);

        assertThat(accountableOn(TODAY.minusDays(1))).isEqualTo("Chủ tịch UBND xã");
        assertThat(accountableOn(TODAY)).isEqualTo("Phó Chủ tịch");
        assertThat(responsibilities.history(key(6))).hasSize(3);
    }

    private String accountableOn(LocalDate day) {
        return on(day).find(6).orElseThrow().accountable().orElseThrow().title();
    }

    @Test
    void whatTheMatrixSaysIsWhatThePositionIsInChargeOf() {
        Actor acting = actor(Role.CRITERION_OFFICER, officer);
        assertThat(Acting.as(acting, () -> inCharge.answersFor(6))).isFalse();

        assign(6, chairAndOfficer(), TODAY);
        assign(12, chairAndOfficer(), TODAY.plusDays(1));

        assertThat(Acting.as(acting, () -> inCharge.criteria())).containsExactly(6);

        assign(6, Map.of(chair, Part.ACCOUNTABLE), TODAY);

        assertThat(Acting.as(acting, () -> inCharge.criteria())).isEmpty();
        assertThat(staff.position(chair).criteria()).containsExactly("6");
    }

    @Test
    void aPositionThatEndedAnswersForNothing() {
        assign(6, chairAndOfficer(), LocalDate.of(2024, 1, 1));

        people.close(chair, TODAY.minusDays(1));

        assertThat(on(TODAY).find(6).orElseThrow().isComplete()).isFalse();
        assertThat(on(TODAY.minusDays(1)).find(6).orElseThrow().isComplete()).isTrue();
    }

    @Test
    void whoIsSlowerOverwritesNothing() {
        String seen = responsibilities.seen(key(6));
        assign(6, Map.of(chair, Part.ACCOUNTABLE), TODAY);

        assertThatExceptionOfType(MatrixOvertaken.class)
                .isThrownBy(() -> desk.assign(key(6), chairAndOfficer(), TODAY, seen));
        assertThat(on(TODAY).find(6).orElseThrow().lead()).isEmpty();
    }

    @Test
    void manyAtOnceAreAllOrNone() {
        assign(6, Map.of(chair, Part.ACCOUNTABLE), TODAY);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> desk.assignMany(unit, SET, List.of(6, 7), officer, Part.LEAD, TODAY))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().arguments()).containsExactly("7"));

        assertThat(on(TODAY).find(6).orElseThrow().lead()).isEmpty();
    }

    @Test
    void goingOnToAnotherSetCopiesWhatIsTickedAndLeavesWhatIsThere() {
        assign(6, chairAndOfficer(), TODAY);
        assign(7, chairAndOfficer(), TODAY);
        desk.assignMany(unit, BASIC, List.of(7), officer, Part.ACCOUNTABLE, TODAY);

        assertThat(desk.copy(unit, SET, BASIC, List.of(6, 7, 8), TODAY)).isEqualTo(1);

        Matrix copied = responsibilities.of(unit, BASIC, TODAY);
        assertThat(copied.find(6).orElseThrow().lead()).hasSize(1);
        assertThat(copied.find(7).orElseThrow().accountable().orElseThrow().position())
                .isEqualTo(officer);
        assertThat(copied.incomplete()).hasSize(copied.rows().size() - 2);
    }

    @Test
    void theRestReadsAndNobodyRewritesHistory() {
        assign(6, chairAndOfficer(), TODAY);
        Actor overseer = actor(Role.OVERSIGHT, chair);

        assertThat(Acting.as(overseer, () -> on(TODAY)).find(6).orElseThrow().isComplete())
                .isTrue();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(overseer, () -> {
                    assign(6, Map.of(), TODAY);
                    return 0;
                }));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update criterion_assignment set part = 'SUPPORT' where unit_code = :unit")
                        .param("unit", unit)
                        .update());
    }
}

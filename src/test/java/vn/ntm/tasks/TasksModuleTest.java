package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.tasks.TaskFixtures.COMMUNE;
import static vn.ntm.tasks.TaskFixtures.HAMLET;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.planning.PlanId;

@ModuleTest
class TasksModuleTest {
    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskWork work;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private PositionId officer = PositionId.of(UUID.randomUUID().toString());
    private PositionId culture = officer;
    private PositionId head = officer;

    @BeforeEach
    void positions() {
        officer = TaskFixtures.position(people, Role.COMMUNE_NTM_OFFICER, COMMUNE);
        culture = TaskFixtures.position(people, Role.CRITERION_OFFICER, COMMUNE);
        head = TaskFixtures.position(people, Role.HAMLET_HEAD, HAMLET);
    }

    private TaskId opened() {
        return tasks.open(TaskFixtures.aTask(Assignment.to(culture).ledBy(head)));
    }

    @Test
    void noTaskIsSavedByHandWithoutSomebodyAccountable() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> tasks.open(TaskFixtures.aTask(Assignment.NOBODY)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("accountable"));
    }

    @Test
    void aTaskOfAPlanWaitsToBeAssignedAndIsNotWorkedOnUntilThen() {
        TaskId id = tasks.open(TaskFixtures.ofAPlan(UUID.randomUUID(), "III.1d"));

        assertThat(tasks.get(id).lacks()).containsExactly(Task.Lack.ACCOUNTABLE, Task.Lack.DUE);
        assertThatExceptionOfType(TaskIsUnassigned.class).isThrownBy(() -> work.report(id, 10, ""));

        assertThat(tasks.assign(List.of(id), culture, null, LocalDate.of(2024, 9, 30)))
                .isOne();

        assertThat(tasks.get(id).lacks()).isEmpty();
        work.report(id, 10, "Đã họp xóm");
        assertThat(tasks.get(id).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void theSameOriginIsTheSameTask() {
        UUID plan = UUID.randomUUID();
        TaskId first = tasks.open(TaskFixtures.ofAPlan(plan, "III.2"));
        TaskId later = tasks.open(TaskFixtures.ofAPlan(plan, "III.10"));

        assertThat(tasks.open(TaskFixtures.ofAPlan(plan, "III.2"))).isEqualTo(first);
        assertThat(tasks.ofPlan(new PlanId(plan))).extracting(Task::id).containsExactly(first, later);
    }

    @Test
    void aHeadOfAHamletWorksOnTheTaskOfTheCommuneAndSomebodyElseAcceptsIt() {
        TaskId id = opened();
        Actor headOfHamlet = TaskFixtures.acting(head, Role.HAMLET_HEAD, HAMLET);

        Acting.run(headOfHamlet, () -> work.report(id, 60, "Đã lợp xong mái"));
        Acting.run(headOfHamlet, () -> work.submit(id, "Xong"));
        assertThatExceptionOfType(NotYourTask.class)
                .isThrownBy(() -> Acting.run(headOfHamlet, () -> work.verify(id, "")));
        Acting.run(TaskFixtures.acting(culture, Role.CRITERION_OFFICER, COMMUNE), () -> work.verify(id, "Đã xem"));
        Acting.run(TaskFixtures.anybody(Role.COMMUNE_LEADER, COMMUNE), () -> work.complete(id, ""));

        assertThat(tasks.get(id).state()).isEqualTo(TaskState.DONE);
        assertThat(tasks.steps(id))
                .extracting(TaskStep::kind)
                .containsExactly(
                        TaskStep.Kind.OPENED,
                        TaskStep.Kind.STARTED,
                        TaskStep.Kind.SUBMITTED,
                        TaskStep.Kind.VERIFIED,
                        TaskStep.Kind.DONE);
        assertThat(tasks.steps(id).get(1).progress()).isEqualTo(60);
    }

    @Test
    void whoHandsInDoesNotVerify() {
        TaskId id = tasks.open(TaskFixtures.aTask(Assignment.to(officer)));
        Actor one = TaskFixtures.acting(officer, Role.COMMUNE_NTM_OFFICER, COMMUNE);
        Acting.run(one, () -> work.submit(id, ""));

        assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> Acting.run(one, () -> work.verify(id, "")));
    }

    @Test
    void returnedWithAReasonItIsWorkedOnAgain() {
        TaskId id = opened();
        Acting.run(TaskFixtures.acting(head, Role.HAMLET_HEAD, HAMLET), () -> work.submit(id, ""));
        Actor leader = TaskFixtures.anybody(Role.COMMUNE_LEADER, COMMUNE);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(leader, () -> work.giveBack(id, " ")));
        Acting.run(leader, () -> work.giveBack(id, "Thiếu ảnh"));

        assertThat(tasks.get(id).reason()).isEqualTo("Thiếu ảnh");
        assertThat(tasks.get(id).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void tasksDoNotWaitForEachOtherInACircle() {
        TaskId roof = opened();
        TaskId paint = tasks.open(TaskFixtures.aTask(Assignment.to(culture)).after(List.of(roof)));
        Task first = tasks.get(roof);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> tasks.change(roof, first.content(), first.assignment(), List.of(paint), 0))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("needs"));
        assertThat(work.openBefore(tasks.get(paint))).extracting(Task::id).containsExactly(roof);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> work.submit(paint, ""));
    }

    @Test
    void whoIsSlowerIsShownWhatIsThere() {
        TaskId id = opened();
        Task seen = tasks.get(id);
        tasks.change(id, seen.content().saying("Cả mái và tường"), seen.assignment(), List.of(), seen.version());

        assertThatExceptionOfType(TaskOvertaken.class)
                .isThrownBy(() -> tasks.change(id, seen.content(), seen.assignment(), List.of(), seen.version()))
                .satisfies(overtaken ->
                        assertThat(overtaken.current().content().text()).isEqualTo("Cả mái và tường"));
    }

    @Test
    void overdueIsWhatIsOpenAfterItsDay() {
        Task task = tasks.get(opened());

        assertThat(task.isOverdue(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(task.isOverdue(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(tasks.dueWithin(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30)))
                .extracting(Task::id)
                .contains(task.id());
        assertThat(tasks.openOf(COMMUNE, 2024)).extracting(Task::id).contains(task.id());
    }

    @Test
    void othersKeepOutOfTheTasksOfThisCommune() {
        TaskId id = opened();
        Actor foreign = TaskFixtures.anybody(Role.COMMUNE_NTM_OFFICER, "79999");

        assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> Acting.as(foreign, () -> tasks.get(id)));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.as(foreign, () -> tasks.open(TaskFixtures.aTask(Assignment.to(culture)))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(
                        TaskFixtures.anybody(Role.OVERSIGHT, COMMUNE),
                        () -> tasks.assign(Set.of(id), officer, null, null)));
        assertThatExceptionOfType(NotYourTask.class)
                .isThrownBy(() ->
                        Acting.run(TaskFixtures.anybody(Role.HAMLET_HEAD, "05539-X02"), () -> work.report(id, 5, "")));
    }

    @Test
    void noStepIsEverChangedOrRemoved() {
        opened();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update task_step set note = 'x'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from task_step").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from task").update());
    }
}

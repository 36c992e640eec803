package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.ntm.ModuleTest;
import vn.ntm.access.Role;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.planning.PlanConfirmed;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;

/** The plan of Linh Thông: every bullet of its sections III and IV is a task (FR-PLAN-2). */
@ModuleTest
class PlanTasksModuleTest {
    private static final Path PLAN = Path.of("src/main/resources/evaluation/plan-2024.txt");

    @Autowired
    private PlanImports imports;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Promises promises;

    @Autowired
    private People people;

    @Autowired
    private PlanTasks planTasks;

    @Autowired
    private ApplicationEventPublisher events;

    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void aConfirmedPlan() throws IOException {
        byte[] document = Files.readAllBytes(PLAN);
        plan = imports.planOf(document).orElseGet(() -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
    }

    @Test
    void everyStatementOfTheSectionsOnWorkIsATaskWithItsPlace() {
        List<Task> all = tasks.ofPlan(plan);
        Set<String> places = all.stream().map(task -> task.origin().path()).collect(Collectors.toSet());

        assertThat(all).hasSizeGreaterThanOrEqualTo(28).allSatisfy(task -> {
            assertThat(task.lacks()).contains(Task.Lack.ACCOUNTABLE);
            assertThat(task.year()).isEqualTo(2024);
        });
        assertThat(places)
                .contains(
                        "III.1a", "III.1b", "III.1c", "III.1d", "III.1e", "III.2a", "III.2b", "III.2c", "III.2d",
                        "III.2e", "III.3a", "III.3b", "III.4a", "III.4b", "III.4c", "III.5a", "III.5b", "III.5c",
                        "III.6a", "III.6b", "III.6c", "III.6d", "III.6e", "IV.1", "IV.2a", "IV.2b", "IV.3a", "IV.3b");
    }

    @Test
    void theSamePlanGivesItsTasksOnce() {
        int before = tasks.ofPlan(plan).size();

        events.publishEvent(new PlanConfirmed(plan, TaskFixtures.COMMUNE, 2024));
        planTasks.catchUp();

        assertThat(tasks.ofPlan(plan)).hasSize(before);
    }

    @Test
    void whatIsPromisedStandsBesideTheTask() {
        List<Promise> all = promises.of(TaskFixtures.COMMUNE);

        assertThat(kindsOf("III.2c", all)).contains(PromiseKind.DOCUMENT);
        assertThat(kindsOf("III.2e", all)).contains(PromiseKind.DOCUMENT);
        assertThat(kindsOf("III.6c", all)).contains(PromiseKind.MEETING);
        assertThat(kindsOf("III.6d", all)).contains(PromiseKind.SURVEY);
        assertThat(kindsOf("IV.2b", all)).contains(PromiseKind.REPORT);
    }

    @Test
    void aPromisedDocumentNeedsOwnerAndDayBeforeItIsIssued() {
        Promise open = promiseOf("III.2e", PromiseKind.DOCUMENT);
        PositionId officer = TaskFixtures.position(people, Role.COMMUNE_NTM_OFFICER, TaskFixtures.COMMUNE);
        LocalDate issued = LocalDate.of(2024, 3, 15);

        assertThat(open.isIncomplete()).isTrue();
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> promises.issued(open.id(), "12/KH-UBND", issued, null));
        promises.assign(open.id(), officer, LocalDate.of(2024, 4, 30), Rhythm.ONCE, open.version());
        promises.draft(open.id(), "");
        promises.issued(open.id(), "12/KH-UBND", issued, null);

        Promise done = promises.get(open.id());
        assertThat(done.state()).isEqualTo(PromiseState.ISSUED);
        assertThat(done.number()).isEqualTo("12/KH-UBND");
        assertThatExceptionOfType(PromiseIsFurther.class).isThrownBy(() -> promises.drop(open.id(), "x"));
        assertThat(promises.steps(open.id()))
                .extracting(PromiseStep::state)
                .containsExactly(
                        PromiseState.PROMISED, PromiseState.PROMISED, PromiseState.DRAFTING, PromiseState.ISSUED);
    }

    @Test
    void whatComesAgainHasItsNextDay() {
        Promise survey = promiseOf("III.6d", PromiseKind.SURVEY);
        PositionId front = TaskFixtures.position(people, Role.FRONT_OFFICER, TaskFixtures.COMMUNE);
        promises.assign(survey.id(), front, LocalDate.of(2024, 6, 30), Rhythm.HALF_YEARLY, survey.version());

        promises.done(survey.id(), LocalDate.of(2024, 6, 20), "");

        assertThat(promises.get(survey.id()).due()).isEqualTo(LocalDate.of(2024, 12, 30));
        assertThat(promises.get(survey.id()).state().isOpen()).isTrue();
    }

    private Promise promiseOf(String place, PromiseKind kind) {
        TaskId task = tasks.ofPlan(plan).stream()
                .filter(one -> one.origin().path().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
        return promises.ofTask(task).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Set<PromiseKind> kindsOf(String place, List<Promise> all) {
        TaskId task = tasks.ofPlan(plan).stream()
                .filter(one -> one.origin().path().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
        return all.stream()
                .filter(one -> one.task().equals(task))
                .map(Promise::kind)
                .collect(Collectors.toSet());
    }
}

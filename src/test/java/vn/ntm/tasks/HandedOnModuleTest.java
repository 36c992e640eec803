package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyTraces;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.NewDuty;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.people.handover.Handovers;
import vn.ntm.people.handover.Minutes;

/** Directives become tasks, and tasks go on with the position. */
@ModuleTest
class HandedOnModuleTest {
    private static final String COMMUNE = "05539";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskWork work;

    @Autowired
    private Promises promises;

    @Autowired
    private TasksOfDuties directed;

    @Autowired
    private Duties duties;

    @Autowired
    private Handovers handovers;

    @Autowired
    private People people;

    @Autowired
    private ActingPositions acting;

    private Actor leader;
    private Actor officer;
    private Actor heir;

    @BeforeEach
    void aCommune() {
        leader = admit(Role.COMMUNE_LEADER);
        officer = admit(Role.CRITERION_OFFICER);
        heir = admit(Role.CRITERION_OFFICER);
    }

    @Test
    void aDirectiveBecomesOneTaskAndBothTellOfEachOther() {
        Duty directive = given("Hoàn thành đường trục xóm");
        TaskContent content = TaskContent.titled(directive.title()).between(null, LocalDate.of(2027, 3, 31));
        assertThat(as(leader, () -> directed.wayToMake(directive))).contains("/tasks/new?duty=" + directive.id());
        assertThat(as(officer, () -> directed.wayToMake(directive))).isEmpty();

        TaskId task = as(leader, () -> make(directive, content));

        assertThat(as(leader, () -> make(directive, content))).as("made once").isEqualTo(task);
        assertThat(as(leader, () -> directed.wayToMake(directive))).isEmpty();
        assertThat(as(officer, () -> directed.of(directive.id())))
                .extracting(DutyTraces.Trace::link)
                .containsExactly("/tasks/" + task);
        assertThat(as(officer, () -> directed.behind("/tasks/" + task)))
                .get()
                .extracting(DutyTraces.Trace::name)
                .isEqualTo(directive.title());
        assertThat(as(officer, () -> tasks.get(task)).origin())
                .extracting(Origin::kind, Origin::link)
                .containsExactly(Origin.Kind.DIRECTIVE, "/duties/" + directive.id());
    }

    @Test
    void nothingIsMadeOfADirectiveThatWasWithdrawn() {
        Duty directive = given("Thu hồi");
        Acting.run(leader, () -> duties.cancel(directive.id(), "Nhầm"));

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> as(leader, () -> make(directive, TaskContent.titled("Thu hồi"))));
    }

    @Test
    void tasksAndPromisesGoOnWithThePositionAndStandInTheMinutes() {
        TaskId task = as(
                leader,
                () -> tasks.open(NewTask.of(
                        COMMUNE,
                        2027,
                        Origin.byHand(UUID.randomUUID()),
                        TaskContent.titled("Ban hành kế hoạch thi đua")
                                .saying("Xây dựng, ban hành kế hoạch phát động thi đua năm 2027")
                                .between(null, LocalDate.of(2027, 2, 1)),
                        Assignment.to(positionOf(officer)).ledBy(positionOf(officer)))));
        Acting.run(officer, () -> work.report(task, 20, "Đã có dự thảo"));
        Promise promise = promised(task);

        Minutes minutes = as(leader, () -> handovers.minutes(passAllOn()));

        assertThat(as(leader, () -> handovers.openWork(positionOf(officer))).isEmpty())
                .isTrue();
        assertThat(as(heir, () -> tasks.get(task)).parts())
                .extracting(Task.Part::position)
                .containsOnly(positionOf(heir));
        assertThat(as(heir, () -> promises.get(promise.id())).owner()).isEqualTo(positionOf(heir));
        Acting.run(heir, () -> work.report(task, 60, "Làm tiếp"));
        assertThat(as(heir, () -> tasks.steps(task)))
                .extracting(TaskStep::title)
                .as("what was done keeps its title")
                .contains(officer.title(), heir.title());
        assertThat(minutes.items())
                .extracting(Minutes.Item::title)
                .containsExactlyInAnyOrder("Ban hành kế hoạch thi đua", promise.title());
        assertThat(minutes.items().getFirst().kind()).startsWith("Nhiệm vụ (").contains("Chủ trì");
    }

    @Test
    void anEndedPositionWithTasksAloneIsFound() {
        as(
                leader,
                () -> tasks.open(NewTask.of(
                        COMMUNE,
                        2027,
                        Origin.byHand(UUID.randomUUID()),
                        TaskContent.titled("Còn dở"),
                        Assignment.to(positionOf(officer)))));
        LocalDate yesterday = tasks.today().minusDays(1);
        Acting.run(ActingAsProduct.PRODUCT, () -> people.close(positionOf(officer), yesterday));

        assertThat(as(leader, () -> handovers.troubles()))
                .filteredOn(trouble -> trouble.position().id().equals(positionOf(officer)))
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.openDuties()).isOne());
    }

    private UUID passAllOn() {
        Set<UUID> all = handovers.openWork(positionOf(officer)).others().stream()
                .map(piece -> piece.id())
                .collect(Collectors.toSet());
        return handovers.passOn(positionOf(officer), positionOf(heir), all, "Chuyển công tác");
    }

    private Promise promised(TaskId task) {
        return as(leader, () -> {
            promises.recognise(tasks.get(task));
            Promise found = promises.ofTask(task).getFirst();
            promises.assign(found.id(), positionOf(officer), LocalDate.of(2027, 1, 15), Rhythm.ONCE, found.version());
            return promises.get(found.id());
        });
    }

    private TaskId make(Duty directive, TaskContent content) {
        return directed.make(directive.id(), 2027, content, Assignment.to(directive.position()), List.of());
    }

    private Duty given(String title) {
        NewDuty duty = new NewDuty(title, "", null, null, UUID.randomUUID());
        Acting.run(leader, () -> duties.give(duty, List.of(positionOf(officer))));
        return as(officer, () -> duties.openOf(positionOf(officer))).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Actor admit(Role role) {
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(COMMUNE, "Người mẫu " + role, null, null));
            List<String> criteria = role == Role.CRITERION_OFFICER ? List.of("6") : List.of();
            PositionId position = people.open(
                    new NewPosition(COMMUNE, role, role + " " + UUID.randomUUID(), criteria, LONG_AGO, null));
            people.hold(position, person, LONG_AGO, null);
            return acting.of(person).getFirst();
        });
    }

    private static PositionId positionOf(Actor actor) {
        return new PositionId(actor.position().orElseThrow());
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<T> question) {
        return Acting.as(actor, question::get);
    }
}

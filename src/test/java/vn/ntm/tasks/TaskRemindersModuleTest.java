package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.tasks.TaskFixtures.COMMUNE;
import static vn.ntm.tasks.TaskFixtures.HAMLET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Reminder;

@ModuleTest
class TaskRemindersModuleTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private PositionId culture = PositionId.of(UUID.randomUUID().toString());
    private PositionId head = culture;

    @BeforeEach
    void positions() {
        culture = TaskFixtures.position(people, Role.CRITERION_OFFICER, COMMUNE);
        head = TaskFixtures.position(people, Role.HAMLET_HEAD, HAMLET);
    }

    private List<Reminder> about(Supplier<List<Reminder>> all, TaskId id) {
        return transaction.execute(work -> all.get()).stream()
                .filter(one -> one.about().id().equals(id.toString()))
                .toList();
    }

    @Test
    void aTaskIsDueForEverybodyWithAPartUntilItIsHandedIn() {
        TaskId id = tasks.open(TaskFixtures.aTask(Assignment.to(culture).ledBy(head)));

        assertThat(about(() -> reminders.dueBetween(DUE, DUE), id))
                .extracting(Reminder::position)
                .containsExactlyInAnyOrder(culture.id(), head.id());
        assertThat(about(() -> reminders.dueBetween(DUE.plusDays(1), DUE.plusDays(9)), id))
                .isEmpty();

        Acting.run(TaskFixtures.acting(head, Role.HAMLET_HEAD, HAMLET), () -> work.submit(id, ""));
        assertThat(about(() -> reminders.dueBetween(DUE, DUE), id)).isEmpty();
    }

    @Test
    void tellsWhoWasGivenItWhoHasToLookAtItAndWhoGotItBack() {
        TaskId id = tasks.open(TaskFixtures.aTask(Assignment.to(culture).ledBy(head)));
        assertThat(about(() -> reminders.since(Instant.EPOCH), id))
                .extracting(Reminder::kind)
                .containsExactly(Reminder.Kind.GIVEN, Reminder.Kind.GIVEN);

        Acting.run(TaskFixtures.acting(head, Role.HAMLET_HEAD, HAMLET), () -> work.submit(id, ""));
        assertThat(about(() -> reminders.since(Instant.EPOCH), id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Reminder.Kind.WAITING);
                    assertThat(one.position()).isEqualTo(culture.id());
                });

        Acting.run(TaskFixtures.acting(culture, Role.CRITERION_OFFICER, COMMUNE), () -> work.giveBack(id, "Thiếu ảnh"));
        assertThat(about(() -> reminders.since(Instant.EPOCH), id).stream()
                        .filter(one -> one.kind() == Reminder.Kind.RETURNED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.position()).isEqualTo(head.id());
                    assertThat(one.note()).isEqualTo("Thiếu ảnh");
                });
    }
}

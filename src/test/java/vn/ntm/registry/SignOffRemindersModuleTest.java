package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.registry.Office.does;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Actor;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.People;
import vn.ntm.shared.Reminder;

@ModuleTest
class SignOffRemindersModuleTest {
    @Autowired
    private Registry registry;

    @Autowired
    private SignOff signOff;

    @Autowired
    private SignOffReminders reminders;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private OutgoingId id;

    @BeforeEach
    void aDocumentIsSubmitted(@Autowired People people, @Autowired ActingPositions acting, @Autowired Bodies bodies) {
        office = new Office(people, acting);
        id = Office.as(
                office.officer,
                () -> registry.draft(office.document(bodies.issuing(Office.HERE).getFirst(), "plan")));
        submit();
    }

    private void submit() {
        does(office.officer, () -> signOff.submit(id, office.reviewers(), version()));
    }

    private void accept(Actor next) {
        does(next, () -> signOff.accept(id, "", version()));
    }

    private int version() {
        return registry.get(id).version();
    }

    private List<Reminder> told() {
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> one.about().id().equals(id.toString()))
                .toList();
    }

    private Reminder toldTo(Actor somebody) {
        assertThat(told())
                .extracting(Reminder::position)
                .contains(somebody.position().orElseThrow());
        return told().stream()
                .filter(one -> one.position().equals(somebody.position().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverIsNextIsToldAndInTheEndEveryClerk() {
        assertThat(told()).hasSize(1);
        assertThat(toldTo(office.head).textKey()).isEqualTo("registry.reminder.review");
        accept(office.head);
        assertThat(told()).hasSize(1);
        toldTo(office.lawyer);
        accept(office.lawyer);
        assertThat(toldTo(office.leader).textKey()).isEqualTo("registry.reminder.sign");
        accept(office.leader);
        assertThat(toldTo(office.clerk).textKey()).isEqualTo("registry.reminder.number");
    }

    @Test
    void theDrafterIsToldWhatCameBackAndTheReviewerAnewWhenItComesAgain() {
        accept(office.head);
        String first = toldTo(office.lawyer).happening();
        does(office.lawyer, () -> signOff.giveBack(id, "Thiếu căn cứ", version()));

        assertThat(told()).hasSize(1);
        assertThat(toldTo(office.officer)).satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Reminder.Kind.RETURNED);
            assertThat(one.note()).isEqualTo("Thiếu căn cứ");
        });
        submit();
        assertThat(toldTo(office.lawyer).happening()).isNotEqualTo(first);
    }
}

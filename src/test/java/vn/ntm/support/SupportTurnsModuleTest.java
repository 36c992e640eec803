package vn.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.support.SupportOffice.HALF;
import static vn.ntm.support.SupportOffice.act;
import static vn.ntm.support.SupportOffice.facts;
import static vn.ntm.support.SupportOffice.somebody;
import static vn.ntm.support.SupportOffice.wanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.funding.Book;
import vn.ntm.organization.Units;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.WorkItem;
import vn.ntm.shared.Reminder;

/** Whose turn it is, in a commune of its own. */
@ModuleTest
class SupportTurnsModuleTest {
    private static final String HERE = "05542";
    private static final Book BOOK = new Book(HERE, false);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private final Actor officer = somebody(Role.COMMUNE_NTM_OFFICER, HERE);
    private final Actor leader = somebody(Role.COMMUNE_LEADER, HERE);
    private final Actor accountant = somebody(Role.ACCOUNTANT, HERE);

    @Autowired
    private Policies policies;

    @Autowired
    private SupportDesk desk;

    @Autowired
    private SupportPayments payments;

    @Autowired
    private SupportWork work;

    @Autowired
    private SupportReminders reminders;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void anOffice(@Autowired Units units, @Autowired People people) {
        if (units.hamletsOf(HERE, DAY).isEmpty()) {
            units.addHamlets(HERE, DAY, 1);
            List.of(Role.COMMUNE_LEADER, Role.ACCOUNTANT, Role.COMMUNE_NTM_OFFICER)
                    .forEach(role -> people.open(
                            new NewPosition(HERE, role, "Vị trí " + role, List.of(), LocalDate.of(2020, 1, 1), null)));
        }
    }

    private CaseId taken(Book book, Answer answer) {
        PolicyId policy = Acting.as(officer, () -> policies.enter(book, facts(HALF, DAY)));
        return Acting.as(officer, () -> desk.take(book, policy, wanted("Hộ mẫu", HERE + "-X01", DAY, answer)));
    }

    private List<String> workOf(Actor actor) {
        return Acting.as(actor, () -> transaction.execute(all -> work.workOf(actor, TestWorld.TODAY))).stream()
                .map(WorkItem::title)
                .toList();
    }

    private List<String> told(CaseId id) {
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> one.about().id().equals(id.toString()))
                .map(Reminder::textKey)
                .distinct()
                .toList();
    }

    @Test
    void everyStepWaitsForSomebodyAndADemonstrationForNobody() {
        CaseId id = taken(BOOK, Answer.UNKNOWN);
        CaseId shown = taken(new Book(HERE, true), Answer.MET);
        assertThat(told(shown)).isEmpty();
        assertThat(told(id)).isEmpty();
        assertThat(workOf(officer)).containsExactly("1 hồ sơ hỗ trợ còn điều kiện không đạt hoặc chưa rõ");
        assertThat(workOf(leader)).isEmpty();

        act(officer, () -> desk.change(BOOK, id, wanted("Hộ mẫu", HERE + "-X01", DAY, Answer.MET), 0));
        assertThat(told(id)).containsExactly("support.reminder.RECEIVED");
        assertThat(workOf(leader)).containsExactly("1 hồ sơ hỗ trợ đạt mọi điều kiện, chờ quyết định");
        assertThat(workOf(officer)).isEmpty();

        act(leader, () -> desk.agree(BOOK, id, 3_000_000, "1/QĐ-UBND", DAY, 1));
        assertThat(told(id)).containsExactly("support.reminder.AGREED");
        assertThat(workOf(accountant)).containsExactly("1 hồ sơ hỗ trợ đã quyết định, chưa chi");

        act(accountant, () -> payments.pay(BOOK, id, new Payment.Content(1, DAY, 2024, "F2a", "PC-1"), 2));
        assertThat(told(id)).isEmpty();
        assertThat(workOf(accountant)).containsExactly("1 hồ sơ hỗ trợ đã chi một phần");
        act(accountant, () -> payments.pay(BOOK, id, new Payment.Content(2_999_999, DAY, 2024, "F2a", "PC-2"), 3));
        assertThat(workOf(accountant)).isEmpty();
    }
}

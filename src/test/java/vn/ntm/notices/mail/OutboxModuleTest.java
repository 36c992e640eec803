package vn.ntm.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.notices.mail.MailFixtures.COMMUNE;
import static vn.ntm.notices.mail.MailFixtures.NOW;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Access;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.audit.Audit;
import vn.ntm.notices.mail.MailFixtures.Somebody;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonErased;

@ModuleTest
class OutboxModuleTest {
    private static final String REFUSAL = "550 5.1.1 <khong-co@example.org> no such user";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MailData data;

    private MailFixtures mail;

    @BeforeEach
    void nothingIsThere() {
        mail = new MailFixtures(beans);
        mail.forgetEverything();
    }

    private static Actor admin(@Nullable UUID person, String unit) {
        UUID somebody = person == null ? UUID.randomUUID() : person;
        return new Actor(
                somebody, "Quản trị thử", somebody, Role.SYS_ADMIN, "Quản trị", unit, Scope.of(Set.of(unit)), null);
    }

    private static Outbox outbox(BeanFactory beans, MailSettings settings) {
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        Contacts contacts = beans.getBean(Contacts.class);
        return new Outbox(
                beans.getBean(MailStore.class),
                contacts,
                new OwnAddress(contacts, transaction),
                settings,
                beans.getBean(Access.class),
                beans.getBean(Audit.class),
                transaction,
                MailFixtures.at(NOW));
    }

    static List<OutMail> seenFrom(BeanFactory beans, String unit) {
        return Acting.as(
                        admin(null, unit),
                        () -> outbox(beans, MailFixtures.server(1)).state(null))
                .letters();
    }

    @Test
    void aRefusedReceiverIsTriedNoMoreUntilSomebodySaysSoAndHoldsUpNoOther() throws IOException {
        Somebody unknown = mail.admit("Sai địa chỉ", "khong-co-" + UUID.randomUUID() + "@example.org");
        mail.tell(unknown, "Không đến nơi");
        mail.writing(NOW).write(Rhythm.DAILY);
        Somebody known = mail.admit("Đúng địa chỉ");
        mail.tell(known, "Đến nơi");
        mail.writing(NOW.plusSeconds(1)).write(Rhythm.DAILY);
        try (RefusingServer server = new RefusingServer(REFUSAL)) {
            mail.sending(MailFixtures.server(server.port()), NOW.plusSeconds(1)).send();
            assertThat(server.taken()).containsExactly(known.email());
        }
        OutMail failed = mail.letterTo(unknown).orElseThrow();
        assertThat(failed.state()).isEqualTo(MailState.FAILED);
        assertThat(failed.problem()).isEqualTo(Problem.REFUSED);
        assertThat(failed.reply()).contains("no such user").doesNotContain("@");
        assertThat(mail.letterTo(known).orElseThrow().state()).isEqualTo(MailState.SENT);

        Outbox outbox = outbox(beans, MailFixtures.server(1));
        Actor admin = admin(null, COMMUNE);
        assertThat(Acting.as(admin, () -> outbox.state(MailState.FAILED)).names())
                .containsEntry(unknown.id(), "Sai địa chỉ");
        Acting.run(admin, () -> outbox.again(failed.id()));
        assertThat(mail.letterTo(unknown).orElseThrow().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void aReceiverWhoIsTakenLaterIsTriedAgain() throws IOException {
        Somebody busy = mail.admit("Hộp thư đầy", "khong-co-" + UUID.randomUUID() + "@example.org");
        mail.tell(busy, "Đầy");
        mail.writing(NOW).write(Rhythm.DAILY);
        try (RefusingServer server = new RefusingServer("452 4.2.2 Mailbox full")) {
            mail.sending(MailFixtures.server(server.port()), NOW).send();
        }
        assertThat(mail.letterTo(busy).orElseThrow()).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.problem()).isEqualTo(Problem.LATER);
        });
    }

    @Test
    void nobodyElseKeepsTheMailAndNobodyKeepsThatOfAnotherUnit() {
        Somebody clerk = mail.admit("Người nhận");
        mail.tell(clerk, "Việc");
        mail.writing(NOW).write(Rhythm.DAILY);
        UUID letter = mail.letterTo(clerk).orElseThrow().id();
        Outbox outbox = outbox(beans, MailFixtures.server(1));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(mail.acting(clerk), () -> outbox.state(null)));
        assertThatExceptionOfType(MailNotFound.class)
                .isThrownBy(() -> Acting.run(admin(null, "79999"), () -> outbox.again(letter)));
    }

    @Test
    void aTestGoesToWhoAsksForItAndNeedsAServerAndAnAddress() throws IOException {
        Somebody admin = mail.admit("Quản trị có địa chỉ");
        Actor acting = admin(admin.id(), COMMUNE);
        try (RefusingServer server = new RefusingServer(REFUSAL)) {
            MailSettings settings = MailFixtures.server(server.port());
            Acting.run(acting, () -> outbox(beans, settings).test());
            mail.sending(settings, NOW).send();
            assertThat(server.taken()).containsExactly(admin.email());
        }
        Somebody without = mail.admit("Quản trị không có địa chỉ", null);
        assertThatExceptionOfType(NoTestLetter.class)
                .isThrownBy(() -> Acting.run(
                        admin(without.id(), COMMUNE),
                        () -> outbox(beans, MailFixtures.server(1)).test()));
    }

    @Test
    void anErasedReceiverIsForgotten() {
        Somebody gone = mail.admit("Người được xóa");
        mail.tell(gone, "Việc");
        mail.choose(gone, Rhythm.DAILY, NOW);
        mail.writing(NOW).write(Rhythm.DAILY);
        assertThat(kept(gone)).containsExactlyInAnyOrder("mail-choice", "mail");

        transaction.executeWithoutResult(work -> events.publishEvent(new PersonErased(gone.id())));

        assertThat(kept(gone)).isEmpty();
        assertThat(mail.letterTo(gone)).isEmpty();
    }

    private List<String> kept(Somebody somebody) {
        return transaction.execute(reading -> data.of(somebody.id())).stream()
                .map(row -> String.valueOf(row.get("record")))
                .toList();
    }
}

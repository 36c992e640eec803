package vn.ntm.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.notices.mail.MailFixtures.COMMUNE;
import static vn.ntm.notices.mail.MailFixtures.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.notices.mail.MailFixtures.Somebody;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.shared.Reminder;

/** Letters go through a mail server on this machine, by SMTP. */
@ModuleTest
class MailModuleTest {
    private static final LocalDate TODAY = TestWorld.TODAY;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    private MailFixtures mail;

    @BeforeEach
    void aServerIsThere() {
        mail = new MailFixtures(beans);
        mail.forgetEverything();
        server.start();
    }

    @AfterEach
    void theServerGoes() {
        server.stop();
    }

    private MailSettings settings() {
        return MailFixtures.server(server.getSmtp().getPort());
    }

    private void send() {
        mail.sending(settings(), NOW).send();
    }

    private List<MimeMessage> received(Somebody somebody) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(somebody.email()))
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return String.join(" ", Objects.requireNonNull(message.getHeader(name)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void oneLetterSaysInPlainVietnameseWhatIsNewAndDueInAllPositions() throws MessagingException, IOException {
        Somebody clerk = mail.admit("Nguyễn Thị Mẫu");
        PositionId second = mail.seat(clerk.person(), "Thủ quỹ & kế toán", LocalDate.of(2024, 1, 1), null);
        mail.tell(clerk, "Nộp báo cáo <b>thu chi</b>");
        mail.tell(second, Reminder.Kind.DUE, "Quyết toán", TODAY.minusDays(3), NOW);
        mail.tell(second, Reminder.Kind.RETURNED, "Dự toán", TODAY.plusDays(2), NOW);

        assertThat(mail.writing(NOW).write(Rhythm.DAILY)).isOne();
        send();

        MimeMessage letter = received(clerk).getFirst();
        assertThat(received(clerk)).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("Nông thôn mới: 2 điều mới, 1 việc đến hạn");
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Phần mềm nông thôn mới");
        assertThat(letter.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(header(letter, "Auto-Submitted")).isEqualTo("auto-generated");
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains(
                        "Kính gửi anh/chị Nguyễn Thị Mẫu,",
                        "Quá hạn (1)",
                        "- Việc được giao: Quyết toán (Hạn 15/3/2024, quá 3 ngày. Vị trí: Thủ quỹ & kế toán)",
                        "Bị trả lại (1)",
                        "Việc mới (1)",
                        "Nộp báo cáo <b>thu chi</b>",
                        "https://ntm.example.gov.vn/duties/1",
                        "https://ntm.example.gov.vn/notices")
                .doesNotContain("Lời nhắn riêng");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains(
                        "<html lang=\"vi\">",
                        "Nộp báo cáo &lt;b&gt;thu chi&lt;/b&gt;",
                        "href=\"https://ntm.example.gov.vn/duties/1\"",
                        "Thủ quỹ &amp; kế toán")
                .doesNotContain("Lời nhắn riêng");
        assertThat(mail.letterTo(clerk).orElseThrow().state()).isEqualTo(MailState.SENT);
        assertThat(mail.writing(NOW).write(Rhythm.DAILY)).isZero();
    }

    @Test
    void nobodyGetsALetterWithoutAnythingUnreadOfTheirOwnTime() {
        Somebody quiet = mail.admit("Không có gì mới");
        Somebody hasRead = mail.admit("Đã đọc");
        mail.tell(hasRead, "Đã đọc rồi");
        mail.read(hasRead.position());
        Somebody unreachable = mail.admit("Không có địa chỉ", null);
        mail.tell(unreachable, "Không gửi được");
        Somebody newcomer = mail.admit("Người mới");
        PositionId taken = mail.seat(newcomer.person(), "Vị trí mới nhận", TODAY, null);
        mail.tell(taken, Reminder.Kind.GIVEN, "Việc của người trước", null, NOW.minus(Duration.ofDays(2)));
        Somebody gone = mail.admit("Người đã thôi");
        PositionId ended = mail.seat(gone.person(), "Vị trí đã thôi", LocalDate.of(2024, 1, 1), TODAY.minusDays(1));
        mail.tell(ended, Reminder.Kind.GIVEN, "Việc của người sau", null, NOW);

        assertThat(mail.writing(NOW).write(Rhythm.DAILY)).isZero();
        for (Somebody one : List.of(quiet, hasRead, unreachable, newcomer, gone)) {
            assertThat(mail.letterTo(one)).isEmpty();
        }
    }

    @Test
    void aPositionThatEndedWhileTheLetterWaitedIsLeftOutAndALetterAboutNothingElseIsNotSent() {
        Somebody gone = mail.admit("Người sắp thôi");
        mail.tell(gone, "Việc của vị trí sắp thôi");
        mail.writing(NOW).write(Rhythm.DAILY);
        beans.getBean(People.class).close(gone.position(), TODAY.minusDays(1));

        send();

        assertThat(received(gone)).isEmpty();
        assertThat(mail.letterTo(gone).orElseThrow().state()).isEqualTo(MailState.DROPPED);
    }

    @Test
    void whereTheServerIsDownTheLetterWaitsAndGoesOutLater() {
        Somebody clerk = mail.admit("Người chờ thư");
        mail.tell(clerk, "Chờ máy chủ");
        mail.writing(NOW).write(Rhythm.DAILY);
        MailSettings nobodyThere = settings();
        server.stop();

        mail.sending(nobodyThere, NOW).send();

        OutMail waiting = mail.letterTo(clerk).orElseThrow();
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.problem()).isEqualTo(Problem.UNREACHABLE);
        assertThat(waiting.nextAt()).isEqualTo(NOW.plusSeconds(60));

        server.start();
        send();
        assertThat(received(clerk)).isEmpty();
        mail.sending(settings(), NOW.plusSeconds(60)).send();
        assertThat(received(clerk)).hasSize(1);
        assertThat(mail.letterTo(clerk).orElseThrow())
                .satisfies(sent -> assertThat(sent.problem()).isNull())
                .satisfies(sent -> assertThat(sent.attempts()).isEqualTo(2));
    }

    @Test
    void whatIsKilledBetweenTheServersAnswerAndTheMarkGoesOutAgainUnderTheSameMessageId() {
        Somebody clerk = mail.admit("Người nhận hai lần");
        mail.tell(clerk, "Gửi rồi thì tắt máy");
        mail.writing(NOW).write(Rhythm.DAILY);

        transaction.executeWithoutResult(killed -> {
            send();
            killed.setRollbackOnly();
        });
        assertThat(mail.letterTo(clerk).orElseThrow().state()).isEqualTo(MailState.WAITING);
        send();
        send();

        assertThat(received(clerk)).hasSize(2);
        assertThat(received(clerk))
                .extracting(letter -> header(letter, "Message-ID"))
                .containsOnly("<" + mail.letterTo(clerk).orElseThrow().id() + "@example.gov.vn>");
    }

    @Test
    void twoNodesNeverSendTheSameLetter() throws InterruptedException {
        List<Somebody> people = new ArrayList<>();
        for (int one = 0; one < 20; one++) {
            people.add(mail.admit("Người " + one));
            mail.tell(people.getLast(), "Việc " + one);
        }
        CountDownLatch written = new CountDownLatch(2);
        List<Thread> nodes = List.of(node(written), node(written));
        for (Thread node : nodes) {
            node.join(Duration.ofSeconds(60));
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
        assertThat(people).allSatisfy(one -> assertThat(received(one)).hasSize(1));
        assertThat(GreenMailUtil.getWholeMessage(received(people.getFirst()).getFirst()))
                .contains("charset=UTF-8");
    }

    /** Writes and sends at the same time as the other. */
    private Thread node(CountDownLatch written) {
        return Thread.startVirtualThread(() -> Acting.run(ActingAsProduct.PRODUCT, () -> {
            mail.writing(NOW).write(Rhythm.DAILY);
            written.countDown();
            try {
                written.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            send();
        }));
    }

    @Test
    void lettersOfOneUnitAreReadByWhoKeepsItsMailOnly() {
        Somebody clerk = mail.admit("Người của xã");
        mail.tell(clerk, "Chỉ của xã");
        mail.writing(NOW).write(Rhythm.DAILY);

        assertThat(beans.getBean(Staff.class).person(clerk.person()).unitCode()).isEqualTo(COMMUNE);
        assertThat(OutboxModuleTest.seenFrom(beans, COMMUNE)).hasSize(1);
        assertThat(OutboxModuleTest.seenFrom(beans, "79999")).isEmpty();
    }
}

package vn.ntm.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.notices.mail.MailFixtures.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.notices.mail.MailFixtures.Somebody;

/** A server that encrypts is believed only when somebody the product knows vouches for it. */
@ModuleTest
class SecureMailModuleTest {
    private static final String SECRET = "doi-mat-khau";

    @TempDir
    private static Path folder;

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @Autowired
    private BeanFactory beans;

    private MailFixtures mail;
    private Somebody clerk;

    @BeforeAll
    static void aServerWithACertificate() throws IOException, InterruptedException {
        keytool(
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost");
        keytool("-exportcert", "-alias", "mail", "-rfc", "-file", certificate());
        System.setProperty("greenmail.tls.keystore.file", store());
        System.setProperty("greenmail.tls.keystore.password", SECRET);
        System.setProperty("greenmail.tls.key.password", SECRET);
        SERVER.start();
    }

    @AfterAll
    static void theServerGoes() {
        SERVER.stop();
    }

    private static String store() {
        return folder.resolve("mail.p12").toString();
    }

    private static String certificate() {
        return folder.resolve("mail.pem").toString();
    }

    private static void keytool(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(what));
        command.addAll(List.of("-keystore", store(), "-storetype", "PKCS12", "-storepass", SECRET));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @BeforeEach
    void aLetterWaits() {
        mail = new MailFixtures(beans);
        mail.forgetEverything();
        clerk = mail.admit("Người nhận thư mã hóa");
        mail.tell(clerk, "Việc kín");
        mail.writing(NOW).write(Rhythm.DAILY);
    }

    private void send(MailSettings.Security security, String trusted) {
        mail.sending(MailFixtures.server(SERVER.getSmtps().getPort(), security, trusted), NOW)
                .send();
    }

    @Test
    void aServerThatIsKnownGetsTheLetterEncrypted() {
        send(MailSettings.Security.TLS, certificate());

        assertThat(mail.letterTo(clerk).orElseThrow().state()).isEqualTo(MailState.SENT);
        assertThat(SERVER.getReceivedMessages()).isNotEmpty();
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        send(MailSettings.Security.TLS, "");

        assertThat(mail.letterTo(clerk).orElseThrow()).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.problem()).isEqualTo(Problem.UNREACHABLE);
        });
    }

    @Test
    void aServerThatCannotEncryptGetsNothingWhereEncryptionIsAskedFor() throws IOException {
        try (RefusingServer plain = new RefusingServer("550 no")) {
            mail.sending(MailFixtures.server(plain.port(), MailSettings.Security.STARTTLS, ""), NOW)
                    .send();
            assertThat(plain.taken()).isEmpty();
        }
        assertThat(mail.letterTo(clerk).orElseThrow().state()).isEqualTo(MailState.WAITING);
    }
}

package vn.ntm.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

/** Reminders by e-mail as a browser sees them, where no mail server is set up. */
@WholeApplicationTest
class MailPagesTest {
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "17611");
    private static final SignIn ADMIN = SignIn.as(Role.SYS_ADMIN, "17611");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void thePageSaysPlainlyWhyNoLetterComesAndKeepsTheChoice() {
        assertThat(mvc.get().uri("/notices/mail").with(CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("Phần mềm chưa gửi thư điện tử", "Hồ sơ của anh/chị chưa có địa chỉ thư điện tử")
                .containsPattern("value=\"DAILY\" checked");

        assertThat(mvc.post()
                        .uri("/notices/mail")
                        .param("rhythm", "WEEKLY")
                        .with(CLERK)
                        .with(csrf()))
                .hasRedirectedUrl("/notices/mail?done=chosen");
        assertThat(mvc.get().uri("/notices/mail?done=chosen").with(CLERK))
                .bodyText()
                .contains("Đã lưu lựa chọn")
                .containsPattern("value=\"WEEKLY\" checked");
        assertThat(mvc.get().uri("/notices/mail").with(ADMIN)).bodyText().containsPattern("value=\"DAILY\" checked");
    }

    @Test
    void whatIsNoChoiceIsRefusedAtItsPlace() {
        assertThat(mvc.post()
                        .uri("/notices/mail")
                        .param("rhythm", "lúc nào cũng được")
                        .with(CLERK)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn một trong bốn cách.");
    }

    @Test
    void theOutboxIsForWhoKeepsTheMachine() {
        assertThat(mvc.get().uri("/mail").with(CLERK)).hasStatus(403);
        assertThat(mvc.get().uri("/mail?state=failed").with(ADMIN))
                .hasStatusOk()
                .bodyText()
                .contains("NTM_MAIL_HOST", "0 thư đang chờ", "Không có thư nào.");
        assertThat(mvc.post().uri("/mail/test").with(ADMIN).with(csrf())).hasStatus(422);
        assertThat(mvc.post()
                        .uri("/mail/" + UUID.randomUUID() + "/again")
                        .with(ADMIN)
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post().uri("/mail/x/again").with(ADMIN).with(csrf())).hasStatus(404);
    }
}

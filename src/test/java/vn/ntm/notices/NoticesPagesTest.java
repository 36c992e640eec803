package vn.ntm.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.Duties;
import vn.ntm.people.NewDuty;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.signin.Accounts;

/** The bell and the page behind it, as a browser sees them. */
@WholeApplicationTest
class NoticesPagesTest {
    private static final SignIn SOMEBODY = SignIn.as(Role.ACCOUNTANT, "17611");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Telling telling;

    @Test
    void theBellCountsWhatIsNewAndOpeningItReadsIt() throws Exception {
        Cookie session = signedIn(SOMEBODY.admittedTo(product));
        give("Nộp báo cáo <b>thu chi</b>");

        String page = body("/account", session);
        assertThat(page).contains("Thông báo: 1 chưa đọc");
        String list = body("/notices", session);
        assertThat(list).contains("1 thông báo chưa đọc", "Việc được giao: Nộp báo cáo &lt;b&gt;thu chi&lt;/b&gt;");

        String open = list.replaceAll("(?s).*action=\"(/notices/\\d+/open)\".*", "$1");
        MvcTestResult opened = mvc.post().uri(open).cookie(session).with(csrf()).exchange();
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(opened.getResponse().getRedirectedUrl()).startsWith("/duties/");
        assertThat(body("/account", session)).contains("Thông báo: không có gì mới");
        assertThat(body("/notices?state=all&kind=given", session)).contains("1 thông báo, chưa đọc ở trên");
    }

    @Test
    void whatNobodyWasToldIsNotThere() {
        for (String address : List.of("/notices/0/open", "/notices/nothing/read")) {
            assertThat(mvc.post().uri(address).with(SOMEBODY).with(csrf())).hasStatus(404);
        }
    }

    private void give(String title) {
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            UUID person = product.getBean(Accounts.class)
                    .find(SOMEBODY.admittedTo(product))
                    .orElseThrow()
                    .personId();
            UUID position = product.getBean(ActingPositions.class)
                    .of(new PersonId(person))
                    .getFirst()
                    .position()
                    .orElseThrow();
            product.getBean(Duties.class)
                    .give(
                            new NewDuty(title, "", LocalDate.of(2999, 1, 1), null, UUID.randomUUID()),
                            List.of(new PositionId(position)));
            telling.tellNews();
        });
    }

    private Cookie signedIn(String userName) {
        MvcTestResult answer = mvc.post()
                .uri("/login")
                .param("username", userName)
                .param("password", SignIn.PASSWORD)
                .with(csrf())
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("ntm-session"));
    }

    private String body(String address, Cookie session) throws Exception {
        return mvc.get().uri(address).cookie(session).exchange().getResponse().getContentAsString();
    }
}

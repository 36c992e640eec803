package vn.ntm.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class FundingPagesTest {
    private static final String BOOK = "/funding/05539-demo";
    private static final SignIn ACCOUNTANT = SignIn.as(Role.ACCOUNTANT, "05539");

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult post(String amount, SignIn who) {
        return mvc.post()
                .uri(BOOK)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("kind", "PLANNED")
                .param("source", "F1a")
                .param("amount", amount)
                .param("day", "05/01/2015")
                .param("paper", "45/QĐ-UBND")
                .exchange();
    }

    @Test
    void aLineIsEnteredOpenedAndTakenBack() throws Exception {
        assertThat(post("1.250.000.000", ACCOUNTANT)).hasStatus(302);
        String page = mvc.get()
                .uri(BOOK + "?year=2015")
                .with(ACCOUNTANT)
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("1.250.000.000", "Sổ minh họa", "45/QĐ-UBND");
        String line = page.replaceAll("(?s).*(/funding/05539-demo/lines/[0-9a-f-]{36}).*", "$1");
        MvcTestResult reversed = mvc.post()
                .uri(line + "/reversal")
                .with(ACCOUNTANT)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("day", "06/01/2015")
                .param("reason", "Ghi nhầm nguồn")
                .exchange();
        assertThat(reversed).hasStatus(302);
        assertThat(mvc.get().uri(line).with(ACCOUNTANT))
                .hasStatusOk()
                .bodyText()
                .contains("Đã đảo");
    }

    @Test
    void whatWasTypedStaysBesideTheMessage() {
        assertThat(post("một tỷ", ACCOUNTANT)).hasStatus(422).bodyText().contains("một tỷ", "45/QĐ-UBND");
    }

    @Test
    void anAddressThatNamesNothingIsNotFound() {
        assertThat(mvc.get().uri(BOOK + "/lines/khong-co").with(ACCOUNTANT)).hasStatus(404);
        assertThat(mvc.get().uri("/funding/khong-co").with(ACCOUNTANT)).hasStatus(404);
    }

    @Test
    void othersReadAndDoNotWrite() {
        assertThat(post("5", SignIn.as(Role.CLERK, "05539"))).hasStatus(403);
        assertThat(mvc.get().uri("/funding/05539").with(SignIn.as(Role.CLERK, "05539")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/funding/05542").with(ACCOUNTANT)).hasStatus(403);
    }
}

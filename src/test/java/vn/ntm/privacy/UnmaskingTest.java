package vn.ntm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.people.NewPerson;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;

@WholeApplicationTest
class UnmaskingTest {
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "05539");

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester http;

    @Test
    void oneValueIsShownOnRequestAndThatIsKept() {
        PersonId person = Acting.as(
                ActingAsProduct.PRODUCT,
                () -> people.enter(new NewPerson("05539", "Mẫu Thị Che", "0900111222", "che@xa.example")));
        assertThat(http.get().uri("/people/" + person).with(LEADER).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/privacy/people/" + person + "/unmask")
                .doesNotContain("0900111222");
        assertThat(http.get().uri("/people/" + person).with(CLERK).exchange())
                .bodyText()
                .doesNotContain("/unmask");

        assertThat(unmask(person, "PHONE", LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("0900111222")
                .doesNotContain("che@xa.example");
        assertThat(unmask(person, "nothing", LEADER)).hasStatus(302);
        assertThat(unmask(person, "PHONE", CLERK)).hasStatus(403);
        assertThat(unmask(person, "EMAIL", SignIn.as(Role.COMMUNE_LEADER, "17605")))
                .hasStatus(404);
        assertThat(http.get()
                        .uri("/audit?event=privacy.audit.phone-shown")
                        .with(LEADER)
                        .exchange())
                .bodyText()
                .contains("Xem số điện thoại đầy đủ", "Người thử commune-leader-05539");
    }

    private MvcTestResult unmask(PersonId person, String value, SignIn who) {
        return http.post()
                .uri("/privacy/people/" + person + "/unmask")
                .param("value", value)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}

package vn.ntm.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.people.NewPerson;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.signin.Accounts;

/** Signing in by an identity server, with the real protocol. */
@WholeApplicationTest
class IdentityServerTest {
    private static final TrueIdentityServer SERVER = server();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("ntm.oidc.issuer", SERVER::issuer);
        settings.add("ntm.oidc.client-id", () -> "ntm-client");
        settings.add("ntm.oidc.client-secret", () -> "known-to-both");
        settings.add("ntm.oidc.label", () -> "VNeID");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aVerifiedAddressThatAnAdministratorEnteredOpensTheDoor() {
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson("05539", "Người thử", null, "mot.nguoi@example.vn"));
            accounts.open(person, "05539", "mot-nguoi", "con trâu cày ruộng");
        });
        assertThat(arrival("subject-1", "mot.nguoi@example.vn", false)).isEqualTo("/login?unknown");
        assertThat(arrival("subject-1", "Mot.Nguoi@example.vn", true)).isEqualTo("/my-work");
        assertThat(arrival("subject-1", "nay.khac@example.vn", false)).isEqualTo("/my-work");
        assertThat(arrival("subject-2", "khong.ai@example.vn", true)).isEqualTo("/login?unknown");
        assertThat(mvc.get().uri("/login?unknown="))
                .bodyText()
                .contains("Đăng nhập bằng VNeID", "chưa gắn với tài khoản");
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        assertThat(mvc.get().uri("/login/oauth2/code/ntm?code=code-9&state=forged"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login?unknown");
    }

    private String arrival(String subject, String email, boolean verified) {
        MvcTestResult asked = mvc.get().uri("/oauth2/authorization/ntm").exchange();
        Cookie session = Objects.requireNonNull(asked.getResponse().getCookie("ntm-session"));
        var question = UriComponentsBuilder.fromUriString(
                        Objects.requireNonNull(asked.getResponse().getRedirectedUrl()))
                .build(true)
                .getQueryParams();
        String code = SERVER.code(subject, email, verified, Objects.requireNonNull(question.getFirst("nonce")));
        String answer = "/login/oauth2/code/ntm?code=" + code + "&state=" + question.getFirst("state");
        MvcTestResult arrived =
                mvc.get().uri(URI.create(answer)).cookie(session).exchange();
        return Objects.requireNonNull(arrived.getResponse().getRedirectedUrl());
    }

    private static TrueIdentityServer server() {
        try {
            return new TrueIdentityServer();
        } catch (IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

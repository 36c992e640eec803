package vn.ntm.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;

/** Coming in and going out as a browser does it, with nothing but cookies. */
@WholeApplicationTest
class SignInJourneyTest {
    private static final String PASSWORD = "nong-thon-moi";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext product;

    @Test
    void aStrangerHasNoSession() {
        long before = sessions();
        for (String page : new String[] {"/", "/plans", "/css/app.css"}) {
            assertThat(session(mvc.get().uri(page).exchange())).as(page).isNull();
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aPageViewWritesNothing() {
        Cookie session = signedIn("vanthu", null);
        mvc.get().uri("/account").cookie(session).exchange();
        String seen = lastSeen();
        mvc.get().uri("/account").cookie(session).exchange();
        assertThat(lastSeen()).isEqualTo(seen);
    }

    @Test
    void aSessionIdFromBeforeSignInIsWorthNothingAfterwards() {
        Cookie planted = new Cookie("ntm-session", "planted-by-somebody-else");
        Cookie session = signedIn("ketoan", planted);
        assertThat(session.getValue()).isNotEqualTo(planted.getValue());
        assertThat(mvc.get().uri("/account").cookie(planted)).hasStatus3xxRedirection();

        Cookie next = signedIn("ketoan", session);
        assertThat(next.getValue()).isNotEqualTo(session.getValue());
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(next)).hasStatusOk();
    }

    @Test
    void theOwnerEndsOtherSessions() {
        Cookie office = signedIn("tieuchi", null);
        Cookie telephone = signedIn("tieuchi", null);
        var page = Jsoup.parse(body(mvc.get().uri("/account").cookie(telephone).exchange()));
        assertThat(page.select("form[action$=/end]")).hasSize(1);

        mvc.post()
                .uri("/account/sessions/end-others")
                .cookie(telephone)
                .with(csrf())
                .exchange();

        assertThat(mvc.get().uri("/account").cookie(office)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(telephone)).hasStatusOk();
    }

    @Test
    void aPositionEndsWithTheNextRequestOfAnOpenSession() {
        Cookie session = signedIn(SignIn.as(Role.CRITERION_OFFICER, "05539").admittedTo(product), null);
        assertThat(mvc.get().uri("/plans").cookie(session)).hasStatusOk();

        lastDay("date '2020-06-01'");
        assertThat(mvc.get().uri("/plans").cookie(session)).hasStatus(403);
        assertThat(mvc.get().uri("/account").cookie(session))
                .as("still signed in")
                .hasStatusOk();

        lastDay("null");
        assertThat(mvc.get().uri("/plans").cookie(session)).hasStatusOk();
    }

    private void lastDay(String day) {
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> transaction.executeWithoutResult(all -> jdbc.sql(
                                "update position_holder set valid_to = " + day
                                        + " where position_id = (select id from staff_position where title = 'Vị trí criterion-officer-05539')")
                        .update()));
    }

    @Test
    void leavingEndsTheSessionForGood() {
        Cookie session = signedIn("mattran", null);
        mvc.post().uri("/logout").cookie(session).with(csrf()).exchange();
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus3xxRedirection();
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        String login = Objects.requireNonNull(
                mvc.get().uri("/units?q=lam").exchange().getResponse().getRedirectedUrl());
        assertThat(login).isEqualTo("/login?back=%2Funits%3Fq%3Dlam");
        assertThat(redirect("/units?q=lam")).isEqualTo("/units?q=lam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/%0d%0aLocation:x y",
                "javascript:alert(1)",
                "/login",
                "\\evil"
            })
    void neverLeadsElsewhere(String back) {
        assertThat(redirect(back)).matches("/my-work|/%0d%0a.*");
    }

    @Test
    void saysTheSameForAnUnknownNameAndAWrongPasswordAndKeepsWhatWasTyped() {
        MvcTestResult unknown = tried("khong-co-ai", "gì đó không đúng", "", null);
        MvcTestResult wrong = tried("danguy", "gì đó không đúng", "", null);

        assertThat(unknown).hasStatus(422);
        assertThat(Jsoup.parse(body(unknown)).select(".alert").text())
                .isEqualTo(Jsoup.parse(body(wrong)).select(".alert").text());
        assertThat(Jsoup.parse(body(wrong)).select("input[name=username]").val())
                .isEqualTo("danguy");
        assertThat(body(wrong)).doesNotContain("gì đó không đúng");
    }

    @Test
    void refusesAFormWithoutToken() {
        assertThat(mvc.post().uri("/login").param("username", "canbo").param("password", PASSWORD))
                .hasStatus(403);
    }

    @Test
    void anAdministratorHandsOutALinkThatSetsAPasswordOnce() {
        mvc.get().uri("/account").with(SignIn.as(Role.CLERK, "05539")).exchange();
        String made = body(mvc.post()
                .uri("/accounts/" + clerk() + "/link")
                .with(SignIn.as("quantri"))
                .with(csrf())
                .exchange());
        String link = made.replaceAll("(?s).*http://localhost(/set-password/[\\w-]+).*", "$1");

        assertThat(mvc.get().uri(link)).hasStatusOk().headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(set(link, "ngan", "ngan")).hasStatus(422);
        assertThat(set(link, "con trâu cày ruộng", "con bò")).hasStatus(422);
        assertThat(set(link, "con trâu cày ruộng", "con trâu cày ruộng")).hasStatus3xxRedirection();
        assertThat(set(link, "mưa rơi trên đồi", "mưa rơi trên đồi")).hasStatus(404);
    }

    @Test
    void anAdministratorOpensAccountsAtHomeOnly() {
        String accounts =
                body(mvc.get().uri("/accounts").with(SignIn.as("quantri")).exchange());
        assertThat(accounts).contains("canbo").doesNotContain("thamdinh");
        assertThat(mvc.get().uri("/accounts").with(SignIn.as("chutich"))).hasStatus(403);
    }

    private String clerk() {
        return Objects.requireNonNull(Jsoup.parse(body(mvc.get()
                                .uri("/accounts")
                                .with(SignIn.as("quantri"))
                                .exchange()))
                        .select("tr:has(td:matchesOwn(^clerk-05539$)) a")
                        .first())
                .attr("href")
                .replace("/accounts/", "");
    }

    private MvcTestResult set(String link, String password, String again) {
        return mvc.post()
                .uri(link)
                .param("password", password)
                .param("again", again)
                .with(csrf())
                .exchange();
    }

    private String redirect(String back) {
        return Objects.requireNonNull(
                tried("danguy", PASSWORD, back, null).getResponse().getRedirectedUrl());
    }

    private Cookie signedIn(String userName, @Nullable Cookie before) {
        return Objects.requireNonNull(session(tried(userName, PASSWORD, "", before)));
    }

    private MvcTestResult tried(String userName, String password, String back, @Nullable Cookie before) {
        var request = mvc.post()
                .uri("/login")
                .param("username", userName)
                .param("password", password)
                .param("back", back)
                .with(csrf());
        return (before == null ? request : request.cookie(before)).exchange();
    }

    private static @Nullable Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookie("ntm-session");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from open_session").query(Long.class).single();
    }

    private String lastSeen() {
        return Optional.ofNullable(jdbc.sql("select max(last_seen_at)::text from open_session")
                        .query(String.class)
                        .single())
                .orElse("");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

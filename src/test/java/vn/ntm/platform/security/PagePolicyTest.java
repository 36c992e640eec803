package vn.ntm.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.SignIn;
import vn.ntm.Sources;
import vn.ntm.WholeApplicationTest;

/** What a browser is told about every page, and that our pages keep to it. */
@WholeApplicationTest
class PagePolicyTest {
    private static final Pattern INLINE = Pattern.compile(
            "<script(?! type=\"module\" src=\"\\$\\{shell\\.asset\\()|<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
    private static final Pattern SECRET = Pattern.compile("(?i)^([\\w.-]*(?:password|secret|token|key)[\\w.-]*)=(.+)$");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/account",
                "/accounts",
                "/my-work",
                "/khong-co-trang-nay",
                "/healthz",
                "/css/app.css",
                "/js/entry.js"
            })
    void everyAnswerCarriesTheRules(String page) {
        assertThat(mvc.get().uri(page).with(SignIn.as("quantri")))
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                .hasValue("Referrer-Policy", "same-origin")
                .hasHeaderSatisfying(
                        "Permissions-Policy",
                        values -> assertThat(values.toString()).contains("camera=()"))
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values.toString())
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void aSecureConnectionIsAskedForAgain() {
        assertThat(mvc.get().uri("https://localhost/login"))
                .headers()
                .hasHeaderSatisfying(
                        "Strict-Transport-Security",
                        values -> assertThat(values.toString()).contains("max-age=31536000"));
    }

    @Test
    void noTemplateHoldsScriptOrStyleOfItsOwn() {
        assertThat(Sources.below("src/main/jte", ".jte").stream()
                        .filter(template ->
                                INLINE.matcher(Sources.text(template)).find()))
                .isEmpty();
    }

    @Test
    void noSecretStandsInTheSettings() {
        List<String> kept = Sources.below("src/main/resources", "application.properties").stream()
                .flatMap(file -> Sources.text(file).lines())
                .filter(line -> SECRET.matcher(line).matches())
                .filter(line -> !line.matches("[\\w.-]+=\\$\\{NTM_\\w+:}"))
                .filter(line -> !line.startsWith("ntm.sign-in.secret-key-file="))
                .toList();
        assertThat(kept).isEmpty();
    }
}

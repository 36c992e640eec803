package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.platform.command.InstalledProduct.Running;

/** {@code ./ntm serve} as a real process: closed to everybody until its link was used, open after it, also after a restart. */
class ServeIT {
    private static final String PASSWORD = "con trâu cày ruộng";

    @TempDir
    static Path folder;

    private static InstalledProduct product;

    @BeforeAll
    static void install() throws Exception {
        InstalledProduct.unpack();
        product = new InstalledProduct(folder.toRealPath().resolve("data"));
    }

    @AfterEach
    void stop() throws Exception {
        product.stopEverything();
    }

    @Test
    void isClosedUntilItIsSetUpByTheLinkOfTheConsole() throws Exception {
        Running running = serving();
        String link = running.lineWith("/set-up/").strip();
        String address = link.replaceAll("(http://[^/]+).*", "$1");
        for (String page : List.of("/", "/login", "/plans", "/account", "/khong-co")) {
            assertThat(get(address + page).headers().firstValue("Location"))
                    .as(page)
                    .hasValue("/set-up");
        }
        assertThat(get(address + "/healthz").body()).isEqualTo("ok\n");
        assertThat(get(address + "/set-up/" + "x".repeat(43)).statusCode()).isEqualTo(404);

        HttpResponse<String> form = get(link + "?q=lam+vy");
        assertThat(post(link, form, answers(form, "ngan")).statusCode()).isEqualTo(422);
        assertThat(get(address + "/").headers().firstValue("Location")).hasValue("/set-up");
        assertThat(post(link, form, answers(form, PASSWORD)).headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/login"));

        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(signedIn(address)).endsWith("/my-work");

        running.signal("TERM");
        running.exitCode();
        Running again = serving();
        assertThat(again.lineWith("http://")).doesNotContain("set-up");
        assertThat(again.lineWith("Ctrl-C")).isNotEmpty();

        again.signal("TERM");
        again.exitCode();
        Running trial = product.starting("--port", "0");
        assertThat(trial.rest()).contains("dữ liệu của một xã");
        assertThat(trial.exitCode()).isEqualTo(2);
    }

    private static Running serving() throws IOException {
        return product.run(List.of(
                "serve",
                "--port",
                "0",
                "--data",
                folder.toRealPath().resolve("data").toString()));
    }

    private static Map<String, String> answers(HttpResponse<String> form, String password) {
        return Map.of(
                "q",
                "lam vy",
                "commune",
                String.valueOf(Jsoup.parse(form.body()).select("option").val()),
                "name",
                "Người mẫu",
                "userName",
                "quantri",
                "password",
                password,
                "again",
                password);
    }

    private static String signedIn(String address) throws Exception {
        HttpResponse<String> form = get(address + "/login");
        return post(address + "/login", form, Map.of("username", "quantri", "password", PASSWORD))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    /** With the token of the form and the cookie that came with it, as a browser behind TLS would send them. */
    private static HttpResponse<String> post(String address, HttpResponse<String> form, Map<String, String> fields)
            throws Exception {
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String token = Jsoup.parse(form.body()).select("input[name=_csrf]").val();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", cookie)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

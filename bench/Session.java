import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as somebody of the evaluation workspace. */
final class Session {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "nong-thon-moi";

    private Session() {}

    /** The cookies of a signed-in person, as a request sends them. */
    static String of(URI product, String userName) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            HttpRequest page = HttpRequest.newBuilder(product.resolve("/login")).build();
            Matcher token = FORM_TOKEN.matcher(browser.send(page, BodyHandlers.ofString()).body());
            if (!token.find()) {
                throw new IOException("No form to sign in with");
            }
            String form = "username=" + userName + "&password=" + PASSWORD + "&_csrf="
                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            HttpRequest signIn = HttpRequest.newBuilder(product.resolve("/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            browser.send(signIn, BodyHandlers.discarding());
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}

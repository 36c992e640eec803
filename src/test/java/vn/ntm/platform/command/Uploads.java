package vn.ntm.platform.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Many files handed in at once by a signed-in person who repeats whatever was not answered. */
final class Uploads {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PLACE = "/units/import/";

    private final List<UUID> requests;
    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();

    Uploads(int many) {
        requests = Stream.generate(UUID::randomUUID).limit(many).toList();
    }

    /** What the product said it has kept, under which number. */
    Map<UUID, Long> acknowledged() {
        return acknowledged;
    }

    boolean complete() {
        return acknowledged.size() == requests.size();
    }

    /** Sends all at once that were not acknowledged yet, each one time. */
    void send(String address) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
                ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            signIn(client, address);
            String token = token(client, address + "units/import");
            List<Callable<Void>> left = requests.stream()
                    .filter(request -> !acknowledged.containsKey(request))
                    .<Callable<Void>>map(request -> () -> upload(client, address, token, request))
                    .toList();
            everybody.invokeAll(left);
        }
    }

    private static void signIn(HttpClient client, String address) throws IOException, InterruptedException {
        String form = "username=danhmuc&password=nong-thon-moi&_csrf="
                + URLEncoder.encode(token(client, address + "login"), StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("failed")) {
            throw new IOException("Cannot sign in: " + answer.statusCode());
        }
    }

    private static String token(HttpClient client, String page) throws IOException, InterruptedException {
        String html = client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new IOException("No form on " + page);
        }
        return token.group(1);
    }

    private Void upload(HttpClient client, String address, String token, UUID request)
            throws IOException, InterruptedException {
        String edge = "----ntm";
        String body = part(edge, "_csrf", "", token) + part(edge, "request", "", request.toString())
                + part(edge, "file", "; filename=\"" + request + ".csv\"", "chuyển;xã;05542;;;20;1/9/2026\n") + "--"
                + edge
                + "--\r\n";
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "units/import"))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .timeout(Duration.ofMinutes(2))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        String place = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 302 && place.contains(PLACE)) {
            acknowledged.put(request, Long.valueOf(place.substring(place.indexOf(PLACE) + PLACE.length())));
        }
        return null;
    }

    private static String part(String edge, String name, String more, String content) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
                + "\r\n";
    }
}

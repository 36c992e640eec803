package vn.ntm.platform.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Walks through the product's own pages over HTTP, the way a browser would; what a page answers does not matter, only that its classes are used. */
final class Visitor {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(String address) {
        this.address = address;
    }

    void signIn(String userName, String password) {
        Matcher token = FORM_TOKEN.matcher(get("/login"));
        if (token.find()) {
            post("/login", Map.of("username", userName, "password", password, "_csrf", token.group(1)));
        }
    }

    String get(String path) {
        try {
            return answer(open(path));
        } catch (IOException failed) {
            throw new IllegalStateException("The product does not answer", failed);
        }
    }

    private void post(String path, Map<String, String> fields) {
        try {
            HttpURLConnection visit = open(path);
            visit.setRequestMethod("POST");
            visit.setDoOutput(true);
            visit.getOutputStream().write(form(fields).getBytes(StandardCharsets.US_ASCII));
            answer(visit);
        } catch (IOException failed) {
            throw new IllegalStateException("The product does not answer", failed);
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection visit =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        visit.setInstanceFollowRedirects(false);
        visit.setRequestProperty("Cookie", join(cookies, "; "));
        return visit;
    }

    private String answer(HttpURLConnection visit) throws IOException {
        boolean fine = visit.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
        visit.getHeaderFields().getOrDefault("Set-Cookie", List.of()).stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        try (var body = fine ? visit.getInputStream() : visit.getErrorStream()) {
            return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String join(Map<String, String> values, String between) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(between));
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page "Việc của tôi" of somebody with 1,000 items, against that of somebody with none. */
final class MyWork {
    private static final int ITEMS = 1_000;
    private static final int WARM_UP = 50;
    private static final int VIEWS = 100;
    private static final String RECEIVER = "Trưởng xóm số 1";

    private MyWork() {}

    static Figure thousand(Path data) throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.byScript(data);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(product.address());
            give(client, address, Session.of(address, "chutich"));
            String busy = Session.of(address, "truongxom");
            String idle = Session.of(address, "phattrienxom");
            median(client, address, busy, WARM_UP);
            median(client, address, idle, WARM_UP);
            double full = median(client, address, busy, VIEWS);
            double empty = median(client, address, idle, VIEWS);
            return new Figure("my-work-1000", full, "ms", empty, Figure.Budget.atMost(200));
        }
    }

    private static void give(HttpClient client, URI address, String session) throws IOException, InterruptedException {
        HttpResponse<String> page =
                client.send(asking(address.resolve("/duties/new"), session).build(), BodyHandlers.ofString());
        String form = page.body();
        String cookies = with(page.headers().allValues("set-cookie"), session);
        String csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", form);
        String position = found("name=\"positions\" value=\"([0-9a-f-]+)\"[^>]*><span>" + RECEIVER, form);
        LocalDate day = LocalDate.now();
        for (int i = 0; i < ITEMS; i++) {
            LocalDate due = day.plusDays(i % 60);
            String body = "_csrf=" + encoded(csrf) + "&positions=" + position + "&key=" + UUID.randomUUID() + "&title="
                    + encoded("Rà soát danh sách hộ số " + i) + "&due=" + due.getDayOfMonth() + "/" + due.getMonthValue()
                    + "/" + due.getYear();
            int status = client.send(
                            asking(address.resolve("/duties"), cookies)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 302) {
                throw new IOException("A duty was answered with " + status);
            }
        }
    }

    private static double median(HttpClient client, URI address, String session, int views)
            throws IOException, InterruptedException {
        HttpRequest view = asking(address.resolve("/my-work"), session).build();
        double[] millis = new double[views];
        for (int i = 0; i < views; i++) {
            long begin = System.nanoTime();
            if (client.send(view, BodyHandlers.ofByteArray()).statusCode() != 200) {
                throw new IOException("The list of work is not shown");
            }
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[views / 2];
    }

    private static HttpRequest.Builder asking(URI address, String session) {
        return HttpRequest.newBuilder(address).header("Cookie", session);
    }

    /** What the page set takes the place of what was sent. */
    private static String with(List<String> set, String sent) {
        Map<String, String> cookies = new LinkedHashMap<>();
        Stream.concat(Stream.of(sent.split("; ")), set.stream().map(cookie -> cookie.split(";")[0]))
                .map(cookie -> cookie.split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private static String found(String pattern, String page) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IOException("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

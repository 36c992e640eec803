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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Officers who save figure after figure on the pages of their criteria, and what the board says right after one of them did. */
final class FieldSaves implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int WARM_UP = 150;
    private static final int SAVES = 150;
    private static final int EDITS = 50;
    private static final int COUNTED = 13;
    private static final String COMMUNE = "/assessment/05539";
    private static final String SET = "ntm-2021-2025";
    private static final List<String> INDICATORS = List.of("4.2", "6.3", "9.2", "17.1");
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEPT_VERSION = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private static final Pattern REFUSAL = Pattern.compile("class=\"[^\"]*error[^\"]*\"[^>]*>(.{0,300})", Pattern.DOTALL);

    private final RunningProduct product;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String session;

    private FieldSaves(Path data) throws IOException, InterruptedException {
        product = RunningProduct.byScript(data);
        address = URI.create(product.address());
        session = Session.of(address, "canbo");
    }

    /** Within what time 95 % of the saves came back, from sending the form to the last byte of the changed part of the page. */
    static Figure p95(Path data) throws Exception {
        try (FieldSaves saves = new FieldSaves(data)) {
            double plain = saves.plainInserts(data);
            saves.officers(WARM_UP);
            long began = System.nanoTime();
            double[] millis = saves.officers(SAVES);
            Bench.note("field-save-p95: %.0f saves/s, median %.1f ms", millis.length * 1e9 / (System.nanoTime() - began), millis[millis.length / 2]);
            return new Figure("field-save-p95", at95(millis), "ms", plain, Figure.Budget.atMost(30));
        }
    }

    /** The dashboard asked for right after a save; median. The save has come back with the new figure shown by then. */
    static Figure editToDashboard(Path data) throws Exception {
        try (FieldSaves saves = new FieldSaves(data)) {
            Officer officer = saves.new Officer("6.3", 2024);
            saves.edits(officer, EDITS);
            double[] dashboard = saves.edits(officer, EDITS);
            double idle = saves.median(EDITS, () -> saves.millis(saves.asking("/dashboard").build()));
            return new Figure("edit-to-dashboard", dashboard[EDITS / 2], "ms", idle, Figure.Budget.atMost(20));
        }
    }

    private double[] edits(Officer officer, int times) throws IOException, InterruptedException {
        double[] dashboard = new double[times];
        double[] board = new double[times];
        double[] saved = new double[times];
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            officer.save(i % COUNTED);
            saved[i] = (System.nanoTime() - before) / 1e6;
            dashboard[i] = millis(asking("/dashboard").build());
            board[i] = millis(asking("/assessment?unit=05539&set=" + SET + "&year=2024").build());
        }
        Arrays.sort(dashboard);
        Arrays.sort(board);
        Arrays.sort(saved);
        Bench.note("edit-to-dashboard: the save itself %.1f ms, the board after it %.1f ms", saved[times / 2], board[times / 2]);
        return dashboard;
    }

    private double millis(HttpRequest request) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - asked) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return millis;
    }

    private double median(int times, Callable<Double> measurement) throws Exception {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            millis[i] = measurement.call();
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }

    private double[] officers(int saves) throws Exception {
        List<Callable<double[]>> work = new ArrayList<>();
        for (int year : YEARS) {
            for (String indicator : INDICATORS) {
                work.add(() -> new Officer(indicator, year).save(saves, 1));
            }
        }
        return atOnce(work);
    }

    /** All times of all clients, sorted. */
    private static double[] atOnce(List<Callable<double[]>> work) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Double> all = new ArrayList<>();
            for (Future<double[]> one : clients.invokeAll(work)) {
                Arrays.stream(one.get()).forEach(all::add);
            }
            return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    private static double at95(double[] sorted) {
        return sorted[(int) (sorted.length * 0.95)];
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Cookie", session);
    }

    /** One who enters the figures of one indicator of one year, each version upon the one before. */
    private final class Officer {
        private final String indicator;
        private final int year;
        private final String cookies;
        private final String token;
        private String seen;

        Officer(String indicator, int year) throws IOException, InterruptedException {
            this.indicator = indicator;
            this.year = year;
            String page = COMMUNE + "/criteria/" + indicator.substring(0, indicator.indexOf('.')) + "?set=" + SET + "&year=" + year;
            HttpResponse<String> form = http.send(asking(page).build(), BodyHandlers.ofString());
            String article = part(form.body());
            cookies = form.headers().allValues("set-cookie").stream()
                    .map(one -> one.substring(0, one.indexOf(';')))
                    .reduce(session, (all, one) -> all + "; " + one);
            token = found(FORM_TOKEN, article);
            seen = found(KEPT_VERSION, article);
        }

        /** Saves so many figures, each other than the last. Returns how long each took. */
        double[] save(int times, int first) throws IOException, InterruptedException {
            double[] millis = new double[times];
            for (int i = 0; i < times; i++) {
                long sent = System.nanoTime();
                save((first + i) % COUNTED);
                millis[i] = (System.nanoTime() - sent) / 1e6;
            }
            return millis;
        }

        void save(int counted) throws IOException, InterruptedException {
            String body = "_csrf=" + encoded(token) + "&set=" + SET + "&year=" + year + "&code=" + indicator + "&for=05539&seen=" + seen
                    + "&numerator=" + counted + "&denominator=" + COUNTED + "&measuredOn=31%2F8%2F" + year + "&note=" + encoded("Số đo " + counted + " " + seen);
            HttpRequest request = HttpRequest.newBuilder(address.resolve(COMMUNE + "/values"))
                    .header("Cookie", cookies)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Piece", "1")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                Matcher reason = REFUSAL.matcher(answer.body());
                throw new IOException("Saving " + indicator + " of " + year + " answered " + answer.statusCode() + (reason.find() ? ": " + reason.group(1) : ""));
            }
            String kept = found(KEPT_VERSION, part(answer.body()));
            if (kept.equals(seen)) {
                throw new IOException("Saving " + indicator + " of " + year + " kept nothing");
            }
            seen = kept;
        }

        private String part(String page) throws IOException {
            int begin = page.indexOf("id=\"ct-" + indicator + "\"");
            if (begin < 0) {
                throw new IOException("No form for " + indicator + " of " + year);
            }
            return page.substring(begin);
        }
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("Not found: " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One insert and its commit by as many clients, 95 % of them. */
    private double plainInserts(Path data) throws Exception {
        try (BenchDatabase database = BenchDatabase.of(data)) {
            execute(database, "drop table if exists bench_act");
            execute(database, "create table bench_act (id uuid primary key default gen_random_uuid(), words text not null)");
            execute(database, "grant insert on bench_act to " + database.productRole());
            List<Callable<double[]>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(() -> inserts(database));
            }
            double p95 = at95(atOnce(work));
            execute(database, "drop table bench_act");
            return p95;
        }
    }

    private static void execute(BenchDatabase database, String sql) throws SQLException {
        try (Statement statement = database.owner().createStatement()) {
            statement.execute(sql);
        }
        database.owner().commit();
    }

    private static double[] inserts(BenchDatabase database) throws SQLException {
        double[] millis = new double[SAVES];
        try (Connection connection = database.asProduct();
                PreparedStatement insert = connection.prepareStatement("insert into bench_act (words) values ('Số liệu đã lưu')")) {
            for (int i = 0; i < SAVES; i++) {
                long begin = System.nanoTime();
                insert.executeUpdate();
                connection.commit();
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return millis;
    }

    @Override
    public void close() throws IOException {
        http.close();
        product.close();
    }
}

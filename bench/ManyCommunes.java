import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Measures;

/** Pages of a superior: the matrix of a province, the sums of the country, whose counts must be those of one SQL statement over kept standings. */
final class ManyCommunes {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final String QUERY = "?set=" + SET + "&year=2025";
    private static final int CLIENTS = 4;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 10;
    private static final int VIEWS = 51;
    private static final int COUNTRY = 3_321;
    private static final Pattern SUM = Pattern.compile("data-sum=\"(\\d+)/(\\d+)/(\\d+)\"");
    private static final String BASELINE = """
            select count(*), coalesce(sum(s.met), 0), count(*) filter (where s.met >= 15), count(*) filter (where s.met between 10 and 14),
                   count(*) filter (where s.met between 5 and 9), count(*) filter (where s.met < 5)
              from standing s join bench_commune c on c.code = s.unit_code where s.criteria_set = '%s' and s.year = 2025
            """.formatted(SET);

    private ManyCommunes() {}

    /** 95 % of the matrix pages of a province, a few clients at once. */
    static Figure matrix(Path data) throws Exception {
        try (RunningProduct product = RunningProduct.byScript(data)) {
            fill(product.data(), 1);
            URI address = URI.create(product.address());
            String session = Session.of(address, "tinh");
            URI matrix = address.resolve("/overview" + QUERY);
            try (HttpClient client = HttpClient.newHttpClient()) {
                Bench.note("first look of the province: %.0f ms", look(client, matrix, session));
                Bench.note("first look of another year: %.0f ms", look(client, address.resolve("/overview?set=" + SET + "&year=2024"), session));
            }
            Load.on(matrix, session, CLIENTS, WARM_UP_SECONDS);
            Load.on(address.resolve("/permissions"), session, CLIENTS, WARM_UP_SECONDS / 2);
            Load load = Load.on(matrix, session, CLIENTS, SECONDS);
            Load plain = Load.on(address.resolve("/permissions"), session, CLIENTS, SECONDS);
            Bench.note("%d clients, %.0f pages/s", CLIENTS, load.perSecond());
            return new Figure("province-matrix-p95", load.p95Millis(), "ms", plain.p95Millis(), Figure.Budget.atMost(100));
        }
    }

    /** The page of sums for whoever reaches as many communes as the country has, against the same sums of kept rows. */
    static Figure rollup(Path data) throws Exception {
        try (RunningProduct product = RunningProduct.byScript(data)) {
            fill(product.data(), COUNTRY);
            evaluate(data);
            URI sums = URI.create(product.address()).resolve("/overview/provinces" + QUERY);
            String session = Session.of(URI.create(product.address()), "tinh");
            try (HttpClient client = HttpClient.newHttpClient();
                    BenchDatabase database = BenchDatabase.of(data);
                    Statement statement = database.owner().createStatement()) {
                Bench.note("first look: %.0f ms", look(client, sums, session));
                requireEqual(body(client, sums, session), statement);
                TaskLists.median(client, sums, session, VIEWS);
                double page = TaskLists.median(client, sums, session, VIEWS);
                double plain = Bench.median(() -> timed(statement));
                return new Figure("country-rollup", page, "ms", plain, Figure.Budget.atMost(1000));
            }
        }
    }

    private static double look(HttpClient client, URI page, String session) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        body(client, page, session);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String body(HttpClient client, URI page, String session) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).header("Cookie", session).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static double timed(Statement statement) throws SQLException {
        long begin = System.nanoTime();
        statement.executeQuery(BASELINE).next();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void requireEqual(String page, Statement statement) throws IOException, SQLException {
        Matcher shown = SUM.matcher(page);
        String last = "";
        while (shown.find()) {
            last = shown.group(1) + " " + shown.group(2) + " " + shown.group(3);
        }
        try (ResultSet rows = statement.executeQuery(BASELINE)) {
            rows.next();
            String counted = rows.getInt(1) + " " + COUNTRY + " " + rows.getLong(2);
            Bench.note("communes with figures, communes, criteria met: %s", counted);
            if (!last.equals(counted)) {
                throw new IOException("The page counts " + last + ", the statement " + counted);
            }
        }
    }

    private static void evaluate(Path data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("./ntm", "evaluate", "--set", SET, "--year", "2025", "--all", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("evaluate ended with " + process.exitValue() + ": " + said);
        }
    }

    /** @param communes of how many at least the province consists; the communes of other provinces are put under it */
    static void fill(Path data, int communes) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.of(data);
                Statement statement = database.owner().createStatement()) {
            statement.execute("create table bench_asked (measure text, part text, kind text, ranks text[])");
            fillAsked(database);
            if (communes > 1) {
                statement.execute("update admin_unit set parent_level = 'PROVINCE', parent_code = '19' where level = 'COMMUNE'"
                        + " and parent_level = 'PROVINCE' and valid_to is null");
            }
            String[] statements = Files.readString(Path.of("bench/province-values.sql")).split(";\n");
            for (String one : statements) {
                statement.execute(communes > 1 ? one.replace("generate_series(2021, 2025)", "generate_series(2025, 2025)") : one);
            }
            database.owner().commit();
        }
    }

    private static void fillAsked(BenchDatabase database) throws SQLException {
        Measures measures = Measures.bundled();
        try (Statement codes = database.owner().createStatement();
                PreparedStatement asked = database.owner().prepareStatement("insert into bench_asked values (?, ?, ?, ?)");
                ResultSet row = codes.executeQuery("select distinct on (w.code, p.part) w.code, p.part, w.kind, w.scale from indicator_wording w"
                        + " join criteria_set_revision r on r.id = w.revision_id cross join lateral (select unnest(case when w.text ilike"
                        + " '%cho cả nam và nữ%' then array['women', 'men'] else array[''] end) as part) p where r.set_id = '" + SET + "'")) {
            while (row.next()) {
                asked.setString(1, measures.of(new IndicatorRef(SET, row.getString("code"))).key());
                asked.setString(2, row.getString("part"));
                asked.setString(3, row.getString("kind"));
                asked.setArray(4, row.getArray("scale"));
                asked.executeUpdate();
            }
        }
    }
}

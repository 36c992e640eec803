import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Databases;

/** The pages of a book with 100,000 lines over 200 works, 16 sources and 6 years, each asked in several ways; 95 % of the views of the slowest count. */
final class MoneyBooks {
    private static final int LINES = 100_000;
    private static final int WORKS = 200;
    private static final int WARM_UP = 60;
    private static final int VIEWS = 101;
    private static final double P95 = 0.95;
    private static final int THIS_YEAR = LocalDate.now().getYear();

    private MoneyBooks() {}

    static Figure summary(Path data) throws IOException, InterruptedException, SQLException {
        return slowest(
                data,
                "funding-summary",
                150,
                List.of(
                        "/funding/05539",
                        "/funding/05539?year=" + (THIS_YEAR - 3),
                        "/funding/05539?year=" + THIS_YEAR + "&source=F1a",
                        "/funding/05539?year=" + THIS_YEAR + "&page=300"));
    }

    static Figure projects(Path data) throws IOException, InterruptedException, SQLException {
        return slowest(
                data,
                "project-list",
                100,
                List.of(
                        "/works/05539",
                        "/works/05539?year=" + (THIS_YEAR - 3),
                        "/works/05539?debt=1",
                        "/works/05539?q=duong+xom+17",
                        "/works/05539?state=BUILDING&hamlet=05539-X03"));
    }

    private static Figure slowest(Path data, String name, int budget, List<String> addresses)
            throws IOException, InterruptedException, SQLException {
        try (RunningProduct product = RunningProduct.byScript(data);
                HttpClient client = HttpClient.newHttpClient()) {
            fill(Databases.sharedWithRunningProduct(new DataFolder(product.data())).join().access());
            URI address = URI.create(product.address());
            String session = Session.of(address, "canbo");
            views(client, address.resolve("/dashboard"), session, WARM_UP);
            double plain = p95(views(client, address.resolve("/permissions"), session, VIEWS));
            double slowest = 0;
            for (String one : addresses) {
                views(client, address.resolve(one), session, WARM_UP);
                double[] millis = views(client, address.resolve(one), session, VIEWS);
                Bench.note("%s: %.1f ms, median %.1f ms", one, p95(millis), millis[VIEWS / 2]);
                slowest = Math.max(slowest, p95(millis));
            }
            return new Figure(name, slowest, "ms", plain, Figure.Budget.atMost(budget));
        }
    }

    private static double p95(double[] sorted) {
        return sorted[(int) Math.ceil(P95 * sorted.length) - 1];
    }

    /** How long each took in ms, the fastest first. */
    private static double[] views(HttpClient client, URI address, String session, int times)
            throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            int status = client.send(
                            HttpRequest.newBuilder(address).header("Cookie", session).build(), BodyHandlers.ofString())
                    .statusCode();
            if (status != 200) {
                throw new IOException(address + " was answered with " + status);
            }
            millis[time] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void fill(DatabaseAccess access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute(works());
            statement.execute(lines());
            statement.execute("vacuum analyze work");
            statement.execute("vacuum analyze ledger_line");
        }
    }

    private static String works() {
        return """
                insert into work (id, unit_code, demo, name, purpose, scale, place, hamlets, criteria, owner, executor, design, cost, people_percent,
                    starts_on, ends_on, keeper, special, in_programme, managed_here, simple_design, work_type, state, entered_at, entered_by)
                select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '05539', false,
                       (array['Đường xóm ', 'Kênh mương xóm ', 'Nhà văn hóa xóm ', 'Trường học số '])[1 + n %% 4] || n, '', '1 km', '',
                       array['05539-X0' || 1 + n %% 9], array['2'], 'UBND xã', 'FIRM', '', 500000000, null, null, null, '', false, 'UNKNOWN', 'UNKNOWN',
                       'UNKNOWN', '', (array['APPROVED', 'ALLOCATED', 'CONTRACTED', 'BUILDING', 'ACCEPTED', 'IN_USE'])[1 + n / 4 %% 6], now(), 'Đo tốc độ'
                  from generate_series(0, %d - 1) n
                """.formatted(WORKS);
    }

    /** Every tenth line belongs to no work where it may; every tenth work has more accepted than arranged. */
    private static String lines() {
        return """
                insert into ledger_line (id, unit_code, demo, kind, nature, source, project_id, year, origin_year, day, amount,
                    paper_number, paper_day, paper_issuer, note, cause_kind, cause_id, cause_link, posted_at, poster)
                select gen_random_uuid(), '05539', false, kind, 'ENTRY',
                       case when kind in ('ACCEPTED', 'SETTLED') then null
                            when kind = 'MOBILISED' then (array['F4a', 'F4b', 'F5a', 'F5b', 'F6a', 'F6b', 'F6c', 'F6d', 'F7a'])[1 + h %% 9]
                            else (array['F1a', 'F1b', 'F2a', 'F2b', 'F2c', 'F3a', 'F3b'])[1 + h %% 7] end,
                       case when n %% 10 = 0 and kind not in ('ACCEPTED', 'SETTLED') then null
                            else ('00000000-0000-4000-8000-' || lpad(w::text, 12, '0'))::uuid end,
                       y, y, least(make_date(y, 1, 1) + h %% 360, current_date),
                       1000000 + h %% 1000000 * case when kind = 'ACCEPTED' and w %% 10 = 0 then 5 else 1 end,
                       n || '/QĐ-UBND', null, 'UBND xã', '', 'HAND', '', '', now(), 'Đo tốc độ'
                  from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 7)) %% %d as w, extract(year from current_date)::int - abs(hashint4(n + 13)) %% 6 as y,
                               (array['ESTIMATE', 'PLANNED', 'ALLOCATED', 'MOBILISED', 'ACCEPTED', 'PAID', 'PAID', 'SETTLED'])[1 + abs(hashint4(n + 29)) %% 8]
                                   as kind
                          from generate_series(1, %d) n) line
                """.formatted(WORKS, LINES);
    }
}

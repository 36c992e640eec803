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
import java.util.Arrays;
import java.util.List;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.database.Login;

/** The page "Nhiệm vụ" of a commune with 10,000 tasks, filtered in several ways; the slowest median counts. */
final class TaskLists {
    private static final int TASKS = 10_000;
    private static final int WARM_UP = 30;
    private static final int VIEWS = 51;
    private static final List<String> ADDRESSES = List.of(
            "/tasks",
            "/tasks?state=open&late=1&sort=title",
            "/tasks?q=duong+xom+77",
            "/tasks?criterion=6&from=1/3/2024&to=30/9/2024",
            "/tasks?lack=1&page=100");

    private TaskLists() {}

    static Figure filtered(Path data) throws IOException, InterruptedException, SQLException {
        try (RunningProduct product = RunningProduct.byScript(data);
                HttpClient client = HttpClient.newHttpClient()) {
            fill(product.data());
            URI address = URI.create(product.address());
            String session = Session.of(address, "canbo");
            median(client, address.resolve("/dashboard"), session, WARM_UP);
            double plain = median(client, address.resolve("/permissions"), session, VIEWS);
            double slowest = 0;
            for (String one : ADDRESSES) {
                median(client, address.resolve(one), session, WARM_UP);
                double millis = median(client, address.resolve(one), session, VIEWS);
                Bench.note("%s: %.1f ms", one, millis);
                slowest = Math.max(slowest, millis);
            }
            return new Figure("task-list-10k", slowest, "ms", plain, Figure.Budget.atMost(100));
        }
    }

    private static void fill(Path data) throws SQLException {
        Login owner = Databases.sharedWithRunningProduct(new DataFolder(data)).join().access().owner();
        String url = Databases.sharedWithRunningProduct(new DataFolder(data)).join().access().url();
        try (Connection connection = DriverManager.getConnection(url, owner.role(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into task (id, unit_code, year, origin_kind, origin_id, origin_label, origin_path, sort_key, title, details,"
                    + " criteria_set, criteria, due, output, budget, lead_hint, due_hint, state, reason, search_key, opened_at)"
                    + " select gen_random_uuid(), '05539', 2024, 'MEETING', gen_random_uuid(), '', '', '', 'Sửa đường xóm ' || n, '',"
                    + " 'ntm-nang-cao-2021-2025', array[1 + n % 19]::smallint[], date '2024-01-01' + n % 366, '', '', '', '',"
                    + " (array['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'DONE'])[1 + n % 4], '', 'sua duong xom ' || n, now()"
                    + " from generate_series(1, " + TASKS + ") n");
            statement.execute("insert into task_part (task_id, unit_code, role, position_id, title, position_unit)"
                    + " select t.id, t.unit_code, 'ACCOUNTABLE', s.id, s.title, s.unit_code from task t"
                    + " join staff_position s on s.unit_code = '05539' and s.role = 'COMMUNE_LEADER'"
                    + " where t.origin_kind = 'MEETING' and right(t.title, 1) <> '7'");
            statement.execute("analyze task");
            statement.execute("analyze task_part");
        }
    }

    static double median(HttpClient client, URI address, String session, int times)
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
        return millis[times / 2];
    }
}

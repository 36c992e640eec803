import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Databases;

/** The page of a search by an officer of one commune among 200,000 tasks of 100 communes, asked in several ways; the slowest median counts. */
final class Searches {
    private static final int BATCHES = 40;
    private static final int TASKS_A_BATCH = 5_000;
    private static final int WARM_UP = 40;
    private static final int VIEWS = 51;
    private static final List<String> ADDRESSES = List.of(
            "/search?q=ra+soat+nha+van+hoa",
            "/search?q=r%C3%A0+so%C3%A1t+%C4%91%C6%B0%E1%BB%9Dng+1777",
            "/search?q=TC6+nh%C3%A0+v%C4%83n",
            "/search?q=05%2FKH-UBND",
            "/search?q=d&kind=task&page=20",
            "/search?q=kh%C3%B4ng+c%C3%B3+g%C3%AC");

    private Searches() {}

    static Figure among200k(Path data) throws IOException, InterruptedException, SQLException {
        try (RunningProduct product = RunningProduct.byScript(data);
                HttpClient client = HttpClient.newHttpClient()) {
            fill(Databases.sharedWithRunningProduct(new DataFolder(product.data())).join().access());
            URI address = URI.create(product.address());
            String session = Session.of(address, "canbo");
            TaskLists.median(client, address.resolve("/dashboard"), session, WARM_UP);
            double plain = TaskLists.median(client, address.resolve("/permissions"), session, VIEWS);
            double slowest = 0;
            for (String one : ADDRESSES) {
                TaskLists.median(client, address.resolve(one), session, WARM_UP);
                double millis = TaskLists.median(client, address.resolve(one), session, VIEWS);
                Bench.note("%s: %.1f ms", one, millis);
                slowest = Math.max(slowest, millis);
            }
            return new Figure("search-200k", slowest, "ms", plain, Figure.Budget.atMost(50));
        }
    }

    /** Real tasks, whose entries the triggers write; every hundredth belongs to the commune of the one who searches. */
    private static void fill(DatabaseAccess access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                Statement statement = connection.createStatement()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                int first = batch * TASKS_A_BATCH;
                statement.execute("insert into task (id, unit_code, year, origin_kind, origin_id, origin_label, origin_path, sort_key, title, details,"
                        + " criteria_set, criteria, due, output, budget, lead_hint, due_hint, state, reason, search_key, opened_at)"
                        + " select gen_random_uuid(), case when n % 100 = 0 then '05539' else (20000 + n % 100)::text end, 2024, 'MEETING',"
                        + " gen_random_uuid(), '', '', '',"
                        + " (array['Rà soát ', 'Xây dựng ', 'Sửa chữa ', 'Hoàn thiện '])[1 + n / 100 % 4]"
                        + " || (array['đường xóm ', 'nhà văn hóa xóm ', 'kênh mương xóm ', 'trường học số ', 'hồ sơ '])[1 + n / 400 % 5] || n / 100,"
                        + " 'Huy động cán bộ và Nhân dân các xóm tham gia đầy đủ, đúng thời hạn', 'ntm-nang-cao-2021-2025',"
                        + " array[1 + n / 100 % 19]::smallint[], date '2024-01-01' + n % 366, '', '', '', '', 'IN_PROGRESS', '', '', now()"
                        + " from generate_series(" + first + ", " + (first + TASKS_A_BATCH - 1) + ") n");
            }
            statement.execute("vacuum analyze search_entry");
            statement.execute("analyze task");
        }
    }
}

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.database.Login;

/** What row-level security costs a list of plans: 500,000 rows of 10,000 communes, asked for by one commune and by one province. */
final class WalledList implements AutoCloseable {
    private static final int ROWS = 500_000;
    private static final int UNITS = 10_000;
    private static final int OF_A_PROVINCE = 200;
    private static final int TIMES = 300;
    private static final String LIST = "select * from bench_plan where unit_code = any (?::text[])"
            + " order by year desc, subject collate \"vi-x-icu\", imported_at desc limit 500";
    private static final String UNNAMED = "select * from bench_plan order by year desc, subject collate \"vi-x-icu\", imported_at desc limit 500";

    private final Connection owner;
    private final Connection product;
    private final DatabaseAccess access;

    private WalledList(DatabaseAccess access) throws SQLException {
        this.access = access;
        this.owner = connection(access.owner());
        this.product = connection(access.product());
    }

    static Figure of(Path data) throws SQLException {
        DatabaseAccess access =
                Databases.sharedWithRunningProduct(new DataFolder(data)).join().access();
        try (WalledList list = new WalledList(access)) {
            list.fill();
            String commune = codes(1);
            String province = codes(OF_A_PROVINCE);
            list.p50(list.owner, LIST, commune);
            list.p50(list.product, LIST, commune);
            double open = list.p50(list.owner, LIST, commune);
            double walled = list.p50(list.product, LIST, commune);
            Bench.note(
                    "a province of %d communes: %.2f ms behind the wall, %.2f ms without",
                    OF_A_PROVINCE, list.p50(list.product, LIST, province), list.p50(list.owner, LIST, province));
            Bench.note(
                    "a query that does not name its units: %.0f ms behind the wall for a commune, %.0f ms for a province",
                    list.once(list.product, UNNAMED, commune), list.once(list.product, UNNAMED, province));
            return new Figure("rls-plan-list", walled, "ms", open, Figure.Budget.atMost(5));
        }
    }

    private Connection connection(Login login) throws SQLException {
        Connection connection = DriverManager.getConnection(access.url(), login.role(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static String codes(int count) {
        return IntStream.range(0, count).mapToObj(WalledList::code).collect(Collectors.joining(",", "{", "}"));
    }

    private static String code(int number) {
        return String.format("%05d", 20_000 + number);
    }

    private void fill() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists bench_plan");
            statement.execute("create table bench_plan (id uuid primary key, unit_code text not null, year int not null,"
                    + " subject text not null, imported_at timestamptz not null)");
            statement.execute("insert into bench_plan select gen_random_uuid(), (20000 + n % " + UNITS
                    + ")::text, 2010 + n % 20, 'Kế hoạch ' || n, now() from generate_series(1, " + ROWS + ") n");
            statement.execute("create index on bench_plan (unit_code, year desc, imported_at desc)");
            statement.execute("alter table bench_plan enable row level security");
            statement.execute("create policy read_in_scope on bench_plan for select using ((select scope_is_everything())"
                    + " or unit_code in (select scope_reads()) or left(unit_code, 5) in (select scope_reads())"
                    + " or '=' || unit_code in (select scope_reads()))");
            statement.execute("grant select on bench_plan to " + access.product().role());
            owner.commit();
            statement.execute("analyze bench_plan");
            owner.commit();
        }
    }

    private double p50(Connection connection, String sql, String codes) throws SQLException {
        double[] millis = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            millis[time] = once(connection, sql, codes);
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    /** A whole transaction as the product has it: the scope is said, the list read. */
    private double once(Connection connection, String sql, String codes) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement scope = connection.prepareStatement(
                        "select set_config('ntm.everything', 'off', true), set_config('ntm.reads', ?, true)");
                PreparedStatement list = connection.prepareStatement(sql)) {
            scope.setString(1, codes);
            scope.execute();
            if (list.getParameterMetaData().getParameterCount() > 0) {
                list.setString(1, codes);
            }
            try (ResultSet rows = list.executeQuery()) {
                while (rows.next()) {
                    rows.getString("subject");
                }
            }
        }
        connection.commit();
        return (System.nanoTime() - begin) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        product.close();
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists bench_plan");
        }
        owner.commit();
        owner.close();
    }
}

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first page of what one person did, among 1,000,000 lines of 1,000 persons in 100 communes, in a table made like the record's own. */
final class AuditSearches implements AutoCloseable {
    private static final int ROWS = 1_000_000;
    private static final int COMMUNES = 100;
    private static final int TIMES = 51;
    private static final String PERSONS = "with recursive found (unit, id) as ("
            + " select u.unit_code, (select e.person_id from bench_audit e where e.unit_code = u.unit_code and e.person_id is not null"
            + " order by e.person_id limit 1) from (select unit_code from bench_chain union select unit_code from bench_audit where seq is null) u"
            + " union all select found.unit, (select e.person_id from bench_audit e where e.unit_code = found.unit and e.person_id > found.id"
            + " order by e.person_id limit 1) from found where found.id is not null)"
            + " select id, (select e.person_name from bench_audit e where e.person_id = known.id order by e.at desc limit 1) as name"
            + " from (select distinct id from found where id is not null) known";
    private static final String LINES =
            "select * from bench_audit where person_id = any (?) order by at desc, id desc limit 51";

    private final BenchDatabase database;
    private final Connection product;

    private AuditSearches(BenchDatabase database) throws SQLException {
        this.database = database;
        this.product = database.asProduct();
        fill();
    }

    static Figure of(Path data) throws SQLException {
        try (AuditSearches searches = new AuditSearches(BenchDatabase.of(data))) {
            String commune = codes(1);
            searches.p50(commune);
            double commonly = searches.p50(commune);
            Bench.note("by somebody who reads all %d communes: %.1f ms", COMMUNES, searches.p50(codes(COMMUNES)));
            return new Figure("audit-search-1m", commonly, "ms", Double.NaN, Figure.Budget.atMost(50));
        }
    }

    private static String codes(int count) {
        return IntStream.range(0, count).mapToObj(number -> String.valueOf(90_000 + number)).collect(Collectors.joining(",", "{", "}"));
    }

    private void fill() throws SQLException {
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("drop table if exists bench_audit, bench_chain");
            statement.execute("create table bench_audit (like audit_entry including all)");
            statement.execute("insert into bench_audit (unit_code, seq, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type,"
                    + " object_id, object_name, before, after, request_id, address, previous_hash, hash) select (90000 + n % " + COMMUNES + ")::text, n, 'CHANGE', 'people.audit.duty-done',"
                    + " timestamptz '2024-01-01' + n * interval '1 minute', md5((n % 1000)::text)::uuid, 'Người số ' || n % 1000, null, 'Công chức', null,"
                    + " 'duty', md5(n::text), 'Việc ' || n, null, '{\"state\": \"DONE\"}', 'AB2C-DE3F-GH4J', '10.0.0.7', md5('a' || n), md5('b' || n)"
                    + " from generate_series(1, " + ROWS + ") n");
            statement.execute("create table bench_chain as select distinct unit_code from bench_audit");
            wall(statement, "audit_entry", "bench_audit");
            wall(statement, "audit_chain", "bench_chain");
            statement.execute("grant select on bench_audit, bench_chain to " + database.productRole());
            database.owner().commit();
            statement.execute("analyze bench_audit, bench_chain");
            database.owner().commit();
        }
    }

    /** Binds a table as the product's own is bound. */
    private static void wall(Statement statement, String like, String table) throws SQLException {
        try (ResultSet policy = statement.executeQuery("select qual from pg_policies where cmd = 'SELECT' and tablename = '" + like + "'")) {
            policy.next();
            String rule = policy.getString(1);
            statement.execute("alter table " + table + " enable row level security");
            statement.execute("create policy read_in_scope on " + table + " for select using (" + rule + ")");
        }
    }

    private double p50(String communes) throws SQLException {
        double[] millis = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            millis[time] = once(communes);
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    /** A whole transaction as the product has it: the scope is said, everybody's name looked through, the lines of one person read. */
    private double once(String communes) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement scope = product.prepareStatement(
                        "select set_config('ntm.everything', 'off', true), set_config('ntm.reads', ?, true)");
                PreparedStatement persons = product.prepareStatement(PERSONS);
                PreparedStatement lines = product.prepareStatement(LINES.replace("?", "array[md5('100')::uuid]"))) {
            scope.setString(1, communes);
            scope.execute();
            readAll(persons, "name");
            readAll(lines, "object_name");
        }
        product.commit();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void readAll(PreparedStatement query, String column) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getString(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        product.close();
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("drop table if exists bench_audit, bench_chain");
        }
        database.owner().commit();
        database.close();
    }
}

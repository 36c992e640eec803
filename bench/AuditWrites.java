import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the record costs an act: insert and commit by clients at once, with the line in the chain of the commune and without. */
final class AuditWrites implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int ACTS = 150;
    private static final int MOST_TIMES_PLAIN = 3;
    private static final String ACT = "insert into bench_act (id, unit_code, words) values (gen_random_uuid(), ?, 'Báo cáo đã xong')";
    private static final String LINE = "select audit_append(?, 'CHANGE', 'people.audit.duty-done', clock_timestamp(), gen_random_uuid(), 'Nguyễn Văn Mẫu',"
            + " gen_random_uuid(), 'Công chức', null, 'duty', gen_random_uuid()::text, 'Rà soát tiêu chí 6', '{\"state\": \"GIVEN\"}', '{\"state\": \"DONE\"}',"
            + " 'AB2C-DE3F-GH4J', '10.0.0.7')";

    private final BenchDatabase database;

    private AuditWrites(BenchDatabase database) throws SQLException {
        this.database = database;
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("drop table if exists bench_act");
            statement.execute("create table bench_act (id uuid primary key, unit_code text not null, words text not null)");
            statement.execute("grant insert on bench_act to " + database.productRole());
        }
        database.owner().commit();
    }

    static Figure of(Path data) throws Exception {
        try (AuditWrites writes = new AuditWrites(BenchDatabase.of(data))) {
            writes.perAct(true, 1);
            writes.perAct(false, 1);
            double plain = writes.perAct(false, 1);
            double audited = writes.perAct(true, 1);
            Bench.note("each of the %d clients in a commune of its own: %.2f ms an act with its line", CLIENTS, writes.perAct(true, CLIENTS));
            return new Figure("audit-write", audited, "ms", plain, Figure.Budget.atMost(MOST_TIMES_PLAIN * plain));
        }
    }

    /** How long one act takes its client, on average. */
    private double perAct(boolean withLine, int communes) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Double>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String commune = String.valueOf(90_000 + client % communes);
                work.add(() -> client(withLine, commune));
            }
            double sum = 0;
            for (Future<Double> one : clients.invokeAll(work)) {
                sum += one.get();
            }
            return sum / CLIENTS;
        }
    }

    private double client(boolean withLine, String commune) throws SQLException {
        try (Connection connection = database.asProduct();
                PreparedStatement act = connection.prepareStatement(ACT);
                PreparedStatement line = connection.prepareStatement(LINE)) {
            act.setString(1, commune);
            line.setString(1, commune);
            long begin = System.nanoTime();
            for (int i = 0; i < ACTS; i++) {
                act.executeUpdate();
                if (withLine) {
                    line.execute();
                }
                connection.commit();
            }
            return (System.nanoTime() - begin) / 1e6 / ACTS;
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("drop table if exists bench_act");
        }
        database.owner().commit();
        database.close();
    }
}

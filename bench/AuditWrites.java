import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the record costs an act: insert and commit by clients at once, with the line of the record and without, while the product seals them. */
final class AuditWrites implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int ACTS = 150;
    private static final int LINES = 1_000;
    private static final int MOST_TIMES_PLAIN = 3;
    private static final String ACT = "insert into bench_act (id, unit_code, words) values (gen_random_uuid(), ?, 'Báo cáo đã xong')";
    private static final String LINE = "select audit_append(cast(? as jsonb))";
    private static final String WORDS = """
            [{"unit_code": "%s", "kind": "CHANGE", "event": "people.audit.duty-done", "at": "%s", "person_id": "%s", "person_name": "Nguyễn Văn Mẫu",
              "position_id": "%s", "position_title": "Công chức", "object_type": "duty", "object_id": "%s", "object_name": "Rà soát tiêu chí 6",
              "before": {"state": "GIVEN"}, "after": {"state": "DONE"}, "request_id": "AB2C-DE3F-GH4J", "address": "10.0.0.7"}]
            """;

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
            writes.noteLongAct();
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
            long begin = System.nanoTime();
            for (int i = 0; i < ACTS; i++) {
                act.executeUpdate();
                if (withLine) {
                    line.setString(1, words(commune));
                    line.execute();
                }
                connection.commit();
            }
            return (System.nanoTime() - begin) / 1e6 / ACTS;
        }
    }

    /** Not kept: the product would seal these lines itself. */
    private void noteLongAct() throws SQLException {
        String commune = String.valueOf(90_000);
        String lines = IntStream.range(0, LINES).mapToObj(line -> words(commune).strip()).map(one -> one.substring(1, one.length() - 1))
                .collect(Collectors.joining(",", "[", "]"));
        try (Connection connection = database.asProduct();
                PreparedStatement add = connection.prepareStatement(LINE);
                PreparedStatement seal = connection.prepareStatement("select audit_seal()")) {
            add.setString(1, lines);
            long begin = System.nanoTime();
            add.execute();
            long added = System.nanoTime();
            seal.execute();
            long sealed = System.nanoTime();
            connection.rollback();
            Bench.note("of %d lines of one act, each: %.0f µs to add, %.0f µs to seal later", LINES, (added - begin) / 1e3 / LINES, (sealed - added) / 1e3 / LINES);
        }
    }

    private static String words(String commune) {
        return WORDS.formatted(commune, Instant.now(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
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

package vn.ntm.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.RunningDatabase;

@ModuleTest
class SealingModuleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Audit audit;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Chains chains;

    @Autowired
    private AuditVerifyCommand command;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient product;

    @Autowired
    private RunningDatabase database;

    private String unit = "";

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = "S" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void nobodyWaitsForSomebodyElseOfTheUnit() {
        happens(1);
        sealing.seal();

        transaction.executeWithoutResult(slow -> {
            writeNow();
            onAnotherThread(() -> happens(2));
            onAnotherThread(sealing::seal);
            assertThat(waiting()).as("only the line not yet committed").isEqualTo(1);
        });

        sealing.seal();
        assertThat(report()).isEqualTo(new ChainReport(unit, 4, report().head(), null));
    }

    @Test
    void whatACrashLeftUnsealedIsSealedWithTheNextStart() {
        happens(7);
        assertThat(waiting()).isEqualTo(7);

        sealing.begin();
        try {
            await().atMost(PATIENCE).until(() -> everythingIsSealed());
        } finally {
            sealing.stop();
        }

        assertThat(report().lines()).isEqualTo(7);
        assertThat(report().holds()).isTrue();
    }

    @Test
    void whatIsWrittenLastIsSealedAtTheEnd() {
        sealing.begin();
        happens(3);
        sealing.stop();

        assertThat(waiting()).isZero();
        assertThat(sealing.isRunning()).isFalse();
    }

    @Test
    void severalSealersMakeOneChain() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> IntStream.range(0, 40).mapToObj(one -> happensAs(2)).toList());
            work.add(
                    () -> IntStream.range(0, 40).mapToObj(one -> sealing.seal()).toList());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        sealing.seal();

        assertThat(report().broken()).isNull();
        assertThat(report().lines()).isEqualTo(320);
    }

    @Test
    void keepsTheOrderOfManyLinesOfOneAct() {
        happens(2_500);
        sealing.seal();

        List<String> ids = transaction.execute(
                all -> product.sql("select object_id from audit_entry where unit_code = :unit order by seq")
                        .param("unit", unit)
                        .query((row, number) -> row.getString(1))
                        .list());
        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_500).mapToObj(String::valueOf).toList());
    }

    @Test
    void saysWhichLinesWaitedTooLongSinceNothingProtectedThem() throws Exception {
        happens(1);
        asOwner(
                "update audit_entry set at = '2020-03-04T01:02:03Z', event = 'audit.changed-before-the-seal' where unit_code = '"
                        + unit + "'");
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        command.run(
                List.of(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("dòng ghi từ 08:02:03 4/3/2020 chờ niêm phong");
        assertThat(report().holds()).as("what is sealed is what stood there").isTrue();
    }

    /** As a transaction does that is about to commit. */
    private void writeNow() {
        product.sql("select audit_append(cast(:lines as jsonb))")
                .param("lines", """
            [{"unit_code": "%s", "kind": "CHANGE", "event": "audit.tried", "at": "2024-03-18T02:12:00Z", "person_name": "", "position_title": "",
              "object_type": "plan", "object_id": "1", "object_name": "Kế hoạch", "request_id": "", "address": ""}]
            """.formatted(unit))
                .query((row, number) -> number)
                .list();
    }

    private void happens(int lines) {
        transaction.executeWithoutResult(work -> say(lines));
    }

    private Object happensAs(int lines) {
        Acting.run(ActingAsProduct.PRODUCT, () -> happens(lines));
        return lines;
    }

    private void say(int lines) {
        for (int line = 0; line < lines; line++) {
            audit.changed("audit.tried", new Subject("plan", String.valueOf(line), "Kế hoạch", unit), null, Map.of());
        }
    }

    private void onAnotherThread(Runnable work) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> done = thread.submit(() -> Acting.run(ActingAsProduct.PRODUCT, work));
            await().atMost(PATIENCE).until(done::isDone);
        }
    }

    private boolean everythingIsSealed() {
        return Acting.as(ActingAsProduct.PRODUCT, () -> waiting() == 0);
    }

    private long waiting() {
        Long lines = transaction.execute(
                all -> product.sql("select count(*) from audit_entry where unit_code = :unit and seq is null")
                        .param("unit", unit)
                        .query((row, number) -> row.getLong(1))
                        .single());
        return lines == null ? 0 : lines;
    }

    private ChainReport report() {
        return chains.verify().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void asOwner(String sql) throws Exception {
        DatabaseAccess access = database.access();
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

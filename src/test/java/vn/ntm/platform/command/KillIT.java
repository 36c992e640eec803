package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.platform.command.InstalledProduct.Running;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.EmbeddedPostgres;

/** Killed in the middle of 500 writes at once: what was acknowledged is there, and a repeated request counts once. */
class KillIT {
    private static final int WRITES = 500;
    private static final int BEFORE_THE_KILL = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private InstalledProduct product;

    @BeforeAll
    static void install() throws Exception {
        InstalledProduct.unpack();
    }

    @BeforeEach
    void nameFolder() throws IOException {
        product = new InstalledProduct(folder.toRealPath().resolve("dữ liệu"));
    }

    @AfterEach
    void stop() throws Exception {
        product.stopEverything();
    }

    @Test
    void productKilled() throws Exception {
        Running running = started();
        Uploads uploads = new Uploads(WRITES);

        interrupted(uploads, running, () -> running.signal("KILL"));
        running.exitCode();
        Map<UUID, Long> promised = new HashMap<>(uploads.acknowledged());
        Running again = started();
        assertThat(kept()).containsAllEntriesOf(promised);
        assertThat(uploads.complete()).isFalse();
        await().atMost(PATIENCE).until(() -> linesOfUploads("seq is null") == 0);
        assertThat(linesOfUploads("hash = audit_hash(e)")).isEqualTo(kept().size());

        repeatAll(uploads, again);
        assertThat(kept()).isEqualTo(uploads.acknowledged());
        assertThat(uploads.acknowledged()).containsAllEntriesOf(promised);
    }

    @Test
    void databaseKilled() throws Exception {
        Running running = started();
        Uploads uploads = new Uploads(WRITES);

        interrupted(uploads, running, () -> {
            for (long pid : product.databaseProcesses()) {
                new ProcessBuilder("kill", "-s", "KILL", String.valueOf(pid))
                        .start()
                        .waitFor();
            }
        });
        Map<UUID, Long> promised = new HashMap<>(uploads.acknowledged());
        awaitHealth(running);
        assertThat(kept()).containsAllEntriesOf(promised);

        repeatAll(uploads, running);
        assertThat(kept()).isEqualTo(uploads.acknowledged());
        assertThat(uploads.acknowledged()).containsAllEntriesOf(promised);
    }

    private interface Kill {
        void now() throws Exception;
    }

    /** Lets the writes begin, kills, and waits until every writer knows how it went. */
    private static void interrupted(Uploads uploads, Running running, Kill kill) throws Exception {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> sendQuietly(uploads, running), one);
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .until(() -> uploads.acknowledged().size() >= BEFORE_THE_KILL || writing.isDone());
            kill.now();
            writing.join();
        }
    }

    private static void repeatAll(Uploads uploads, Running running) {
        await().atMost(PATIENCE).until(() -> {
            sendQuietly(uploads, running);
            return uploads.complete();
        });
    }

    private static void sendQuietly(Uploads uploads, Running running) {
        try {
            uploads.send(running.address());
        } catch (Exception notNow) {
            // Whatever was not acknowledged is sent again.
            assertThat(notNow).isNotNull();
        }
    }

    private Running started() throws Exception {
        Running running = product.started();
        awaitHealth(running);
        return running;
    }

    private static void awaitHealth(Running running) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(
                                        HttpRequest.newBuilder(URI.create(running.address() + "healthz"))
                                                .build(),
                                        BodyHandlers.ofString())
                                .statusCode()
                        == 200;
            }
        });
    }

    /** Lines of the audit: each upload writes one. */
    private long linesOfUploads(String condition) throws IOException {
        return asOwner()
                .sql("select count(*) from audit_entry e where event = 'organization.audit.update-received' and "
                        + condition)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private JdbcClient asOwner() throws IOException {
        DatabaseAccess access =
                EmbeddedPostgres.accessIn(new DataFolder(folder.toRealPath().resolve("dữ liệu")));
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));
    }

    /** Every request in the database with its number; fails where one is there twice. */
    private Map<UUID, Long> kept() throws IOException {
        Map<UUID, Long> kept = new HashMap<>();
        asOwner()
                .sql("select file_name, id from unit_update where file_name like '%.csv'")
                .query(row -> {
                    String name = row.getString(1);
                    UUID request = UUID.fromString(name.substring(0, name.indexOf('.')));
                    assertThat(kept.put(request, row.getLong(2)))
                            .as("kept twice: " + name)
                            .isNull();
                });
        return kept;
    }
}

package vn.ntm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.EmbeddedPostgres;
import vn.ntm.platform.database.PostgresBinaries;
import vn.ntm.platform.database.RunningDatabase;

/**
 * The database of a test run: one embedded PostgreSQL for the whole JVM, an empty database of its own for everyone who asks. Spring tests get
 * theirs through {@link ModuleTest} and {@link WholeApplicationTest}.
 */
public final class TestDatabase implements RunningDatabase {
    private static final Path FOLDER = Path.of("target", "test-database");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Whatever is lost with a crash is lost: tests want speed. */
    private static final Map<String, String> CARELESS =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "200");

    private final Supplier<DatabaseAccess> access =
            SingletonSupplier.of(() -> Server.ONLY.database("test_" + COUNT.incrementAndGet()));

    private TestDatabase() {}

    /** A new, empty database with the same two roles as the product's; made when it is first asked for. */
    public static TestDatabase empty() {
        return new TestDatabase();
    }

    @Override
    public DatabaseAccess access() {
        return access.get();
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public CompletableFuture<Void> lost() {
        return new CompletableFuture<>();
    }

    @Override
    public void close() {
        // The server goes with the JVM.
    }

    private static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            Path data = FOLDER.resolve("run-" + ProcessHandle.current().pid());
            PostgresBinaries binaries = PostgresBinaries.unpackedBelow(FOLDER.toAbsolutePath());
            EmbeddedPostgres server = EmbeddedPostgres.start(new DataFolder(data).prepared(), binaries, CARELESS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data), "test-database-end"));
            return server;
        }

        private static void stop(EmbeddedPostgres server, Path data) {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException left) {
                System.err.println("Left behind: " + left.getMessage());
            }
        }
    }
}

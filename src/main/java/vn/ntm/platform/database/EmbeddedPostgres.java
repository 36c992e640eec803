package vn.ntm.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server the product brings along: made on the first start, kept running, stopped with the product. */
public final class EmbeddedPostgres implements RunningDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "ntm";
    private static final long LOG_KEPT_BYTES = 10_000_000;
    private static final int PORT_LINE = 3;
    private static final int PORTS_TRIED = 3;

    private final Cluster cluster;
    private final Map<String, String> settings;
    private final Path log;
    private final NewDatabase databases;
    private final DatabaseAccess access;
    private volatile ServerProcess server;
    private volatile boolean running = true;
    private boolean closing;
    private final CompletableFuture<Void> lost = new CompletableFuture<>();

    private EmbeddedPostgres(Cluster cluster, Started first, NewDatabase databases) throws SQLException {
        this.cluster = cluster;
        this.settings = first.settings();
        this.log = first.log();
        this.server = first.server();
        this.databases = databases;
        this.access = databases.foundOrCreated(NAME);
    }

    private record Started(ServerProcess server, Map<String, String> settings, Path log) {}

    /** Starts the server of a data folder with its programs unpacked there. */
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, PostgresBinaries.unpackedBelow(folder.root()), Map.of());
    }

    /**
     * @param changed server settings that differ from the ordinary ones
     * @throws CannotStart in words, when the folder, its version or the machine does not allow it
     */
    public static EmbeddedPostgres start(DataFolder folder, PostgresBinaries binaries, Map<String, String> changed) {
        Cluster cluster = Cluster.at(folder.database(), binaries);
        if (!cluster.account().reaches(binaries.home())) {
            throw new CannotStart("platform.database.unreachable", folder.root());
        }
        try {
            Passwords passwords = prepare(cluster, folder);
            Started first =
                    firstStart(cluster, changed, rolledOver(folder.logs().resolve("database.log")));
            return opened(cluster, first, passwords);
        } catch (IOException | SQLException failed) {
            throw new CannotStart(
                    "platform.database.start-failed", folder.logs().resolve("database.log"), failed);
        }
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    /** Another database of the same server, empty when it was not there before. */
    public DatabaseAccess database(String name) {
        try {
            return databases.foundOrCreated(name);
        } catch (SQLException failed) {
            throw new CannotStart("platform.database.start-failed", log, failed);
        }
    }

    /** False while the server is being started again after a crash. */
    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public CompletableFuture<Void> lost() {
        return lost;
    }

    @Override
    public synchronized void close() {
        closing = true;
        server.stop();
    }

    /** How to reach the server that a running product keeps in this folder. */
    public static DatabaseAccess accessIn(DataFolder folder) {
        try {
            String port = Files.readAllLines(folder.database().resolve("postmaster.pid"))
                    .get(PORT_LINE);
            return new NewDatabase(serverUrl(port), Passwords.read(folder.passwords())).access(NAME);
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            throw new CannotStart("platform.database.not-running-yet", folder.root());
        }
    }

    private static Passwords prepare(Cluster cluster, DataFolder folder) throws IOException {
        if (cluster.exists()) {
            cluster.requireSameVersion();
            Orphans.clear(cluster.data());
            return Passwords.read(folder.passwords());
        }
        Passwords passwords = Passwords.random();
        passwords.write(folder.passwords());
        cluster.create(passwords.admin());
        return passwords;
    }

    private static Started firstStart(Cluster cluster, Map<String, String> changed, Path log) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Map<String, String> settings = ServerSettings.withFreePort(changed);
            try {
                return new Started(ServerProcess.start(cluster, settings, log), settings, log);
            } catch (IOException failed) {
                if (attempt == PORTS_TRIED) {
                    throw failed;
                }
            }
        }
    }

    private static EmbeddedPostgres opened(Cluster cluster, Started first, Passwords passwords) throws SQLException {
        String serverUrl = serverUrl(first.settings().get("port"));
        EmbeddedPostgres database;
        try {
            database = new EmbeddedPostgres(cluster, first, new NewDatabase(serverUrl, passwords));
        } catch (SQLException failed) {
            first.server().stop();
            throw failed;
        }
        Thread.ofPlatform().daemon().name("database-keeper").start(database::keepRunning);
        return database;
    }

    private void keepRunning() {
        try {
            do {
                server.awaitEnd();
                running = false;
            } while (startedAgain());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | CannotStart failed) {
            LOG.error("The database server does not start again", failed);
            lost.complete(null);
        }
    }

    private synchronized boolean startedAgain() throws IOException {
        if (closing) {
            return false;
        }
        LOG.error("The database server ended by itself; starting it again");
        Orphans.clear(cluster.data());
        server = ServerProcess.start(cluster, settings, log);
        running = true;
        LOG.info("The database server runs again");
        return true;
    }

    private static String serverUrl(@Nullable String port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private static Path rolledOver(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
            Files.move(log, log.resolveSibling("database.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}

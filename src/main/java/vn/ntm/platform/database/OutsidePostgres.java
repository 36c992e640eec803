package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL somebody else keeps, named by {@code NTM_DB_URL}; looked over before the product trusts it. */
public record OutsidePostgres(DatabaseAccess access) implements RunningDatabase {
    private static final int OLDEST_VERSION = 15;

    /** The database that the environment names, if it names one. */
    public static Optional<OutsidePostgres> namedIn(Map<String, String> environment) {
        String url = environment.getOrDefault("NTM_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        Login product = login(environment, "NTM_DB");
        Login owner = environment.containsKey("NTM_DB_OWNER_USER") ? login(environment, "NTM_DB_OWNER") : product;
        return Optional.of(checked(new DatabaseAccess(url, owner, product)));
    }

    /**
     * @throws CannotStart when it does not answer, is older than PostgreSQL 15 or does not keep text as UTF-8
     */
    static OutsidePostgres checked(DatabaseAccess access) {
        try (Connection connection = access.connectAsOwner()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new CannotStart("platform.database.outside-too-old", version, OLDEST_VERSION);
            }
            String encoding = encodingOf(connection);
            if (!encoding.equals("UTF8")) {
                throw new CannotStart("platform.database.outside-encoding", encoding);
            }
            return new OutsidePostgres(access);
        } catch (SQLException failed) {
            throw new CannotStart("platform.database.outside-unreachable", access.url(), failed);
        }
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
        // It runs on: it is not ours.
    }

    private static Login login(Map<String, String> environment, String prefix) {
        return new Login(
                environment.getOrDefault(prefix + "_USER", "ntm"), environment.getOrDefault(prefix + "_PASSWORD", ""));
    }

    private static String encodingOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show server_encoding")) {
            answer.next();
            return answer.getString(1);
        }
    }
}

package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
        Login product = login(environment, "NTM_DB", "ntm");
        Login owner = login(environment, "NTM_DB_OWNER", "");
        if (owner.role().isBlank() || owner.role().equals(product.role())) {
            throw new CannotStart("platform.database.outside-one-role");
        }
        return Optional.of(checked(new DatabaseAccess(url, owner, product)));
    }

    /**
     * @throws CannotStart when it does not answer, is older than PostgreSQL 15 does not keep text as UTF-8, or would let the product's role past row-level security
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
            if (isAboveTheWall(access.product().role(), connection)) {
                throw new CannotStart(
                        "platform.database.outside-role-too-mighty",
                        access.product().role());
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

    private static Login login(Map<String, String> environment, String prefix, String usual) {
        return new Login(
                environment.getOrDefault(prefix + "_USER", usual), environment.getOrDefault(prefix + "_PASSWORD", ""));
    }

    /** Whether row-level security would not bind the role: it could see and change everything, whoever is signed in. */
    private static boolean isAboveTheWall(String role, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select coalesce(bool_or(rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'MEMBER')), false) from pg_roles"
                        + " where rolname = ?")) {
            statement.setString(1, role);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static String encodingOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show server_encoding")) {
            answer.next();
            return answer.getString(1);
        }
    }
}

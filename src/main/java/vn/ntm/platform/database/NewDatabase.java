package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a fresh server: a role that owns, a role that works and owns nothing, and databases. Can be repeated after a broken attempt. */
record NewDatabase(String serverUrl, Passwords passwords) {
    private static final String NO_SUCH_DATABASE = "3D000";

    DatabaseAccess foundOrCreated(String name) throws SQLException {
        if (isMissing(name)) {
            create(name);
        }
        return access(name);
    }

    DatabaseAccess access(String name) {
        return new DatabaseAccess(serverUrl + name, passwords.owner(), passwords.product());
    }

    private boolean isMissing(String name) throws SQLException {
        try (Connection open = connect(name)) {
            return open.isClosed();
        } catch (SQLException refused) {
            if (NO_SUCH_DATABASE.equals(refused.getSQLState())) {
                return true;
            }
            throw refused;
        }
    }

    private void create(String name) throws SQLException {
        try (Connection admin = connect("postgres");
                Statement statement = admin.createStatement()) {
            for (Login login : new Login[] {passwords.owner(), passwords.product()}) {
                statement.execute("""
                        do $$ begin
                          create role %s login password '%s';
                        exception when duplicate_object then null;
                        end $$""".formatted(login.role(), login.password()));
            }
            statement.execute(
                    "create database " + name + " owner " + passwords.owner().role());
        }
    }

    private Connection connect(String database) throws SQLException {
        Login admin = passwords.admin();
        return DriverManager.getConnection(serverUrl + database, admin.role(), admin.password());
    }
}

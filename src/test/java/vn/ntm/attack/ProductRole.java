package vn.ntm.attack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Login;
import vn.ntm.platform.database.RunningDatabase;

/** A connection as somebody has it who got hold of the product's own database password: plain SQL, no service in between. */
final class ProductRole implements AutoCloseable {
    private final Connection connection;

    private ProductRole(Connection connection) {
        this.connection = connection;
    }

    /** Over the units as the product would say it at the start of a transaction. */
    static ProductRole within(RunningDatabase database, String reads, String writes) throws SQLException {
        ProductRole role = with(database, database.access().product());
        role.say("ntm.reads", reads);
        role.say("ntm.writes", writes);
        return role;
    }

    static ProductRole withoutScope(RunningDatabase database) throws SQLException {
        return with(database, database.access().product());
    }

    /** The owner of the tables, whom the walls do not bind: to know what there is. */
    static ProductRole owner(RunningDatabase database) throws SQLException {
        return with(database, database.access().owner());
    }

    private static ProductRole with(RunningDatabase database, Login login) throws SQLException {
        DatabaseAccess access = database.access();
        return new ProductRole(DriverManager.getConnection(access.url(), login.role(), login.password()));
    }

    long count(String table) throws SQLException {
        return Long.parseLong(column("select count(*) from " + table).getFirst());
    }

    List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        }
    }

    /** How many rows it touched. */
    int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private void say(String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

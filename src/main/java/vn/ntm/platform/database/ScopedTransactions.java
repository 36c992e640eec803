package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;

/** Tells the database at the start of each transaction who is acting and over which units they reach; row-level security goes by it. */
final class ScopedTransactions extends JdbcTransactionManager {
    private static final String SAY_SCOPE =
            "select set_config('ntm.everything', ?, true), set_config('ntm.reads', ?, true),"
                    + " set_config('ntm.writes', ?, true), set_config('ntm.person', ?, true)";

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Acting.current().isPresent()) {
            say(Acting.current().get(), connection);
        }
    }

    private static void say(Actor actor, Connection connection) throws SQLException {
        Scope scope = actor.scope();
        try (PreparedStatement statement = connection.prepareStatement(SAY_SCOPE)) {
            statement.setString(1, scope.everything() ? "on" : "off");
            statement.setString(2, array(scope.reads()));
            statement.setString(3, array(scope.writes()));
            statement.setString(4, Objects.toString(actor.personId(), ""));
            statement.execute();
        }
    }

    private static String array(Set<String> codes) {
        return codes.stream()
                .sorted()
                .collect(Collectors.joining("\",\"", codes.isEmpty() ? "{" : "{\"", codes.isEmpty() ? "}" : "\"}"));
    }
}

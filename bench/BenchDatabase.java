import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.database.Login;

/** The database of the running product, beside it: as its owner and as the product, whom the wall binds. */
record BenchDatabase(DatabaseAccess access, Connection owner) implements AutoCloseable {
    static BenchDatabase of(Path data) throws SQLException {
        DatabaseAccess access =
                Databases.sharedWithRunningProduct(new DataFolder(data)).join().access();
        return new BenchDatabase(access, connection(access, access.owner()));
    }

    Connection asProduct() throws SQLException {
        return connection(access, access.product());
    }

    String productRole() {
        return access.product().role();
    }

    private static Connection connection(DatabaseAccess access, Login login) throws SQLException {
        Connection connection = DriverManager.getConnection(access.url(), login.role(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}

package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the product's database.
 *
 * @param url for JDBC
 * @param owner the role that owns the tables and changes them
 * @param product the role that pages and commands work as; owns nothing where it differs from the owner
 */
public record DatabaseAccess(String url, Login owner, Login product) {
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.role(), owner.password());
    }
}

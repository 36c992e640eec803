package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Makes the tables of a database that is being filled from a backup, which is marked until that is over. */
public final class Migrations {
    private static final String MARK = "restore_unfinished";

    private final DatabaseAccess access;

    public Migrations(DatabaseAccess access) {
        this.access = access;
    }

    /** Every migration this version of the product knows: checksum by number. */
    public Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        for (MigrationInfo migration : flyway("latest").info().all()) {
            MigrationVersion version = migration.getVersion();
            Integer checksum = migration.getChecksum();
            if (version != null && checksum != null) {
                known.put(version.toString(), checksum);
            }
        }
        return known;
    }

    /** Makes the tables as they were at a version. */
    public void upTo(String version) {
        DatabaseConfiguration.letTheProductWork(access);
        flyway(version).migrate();
    }

    /** From now on no start takes the database, until {@link #finished}. */
    public void begin() {
        execute("create table " + MARK + " (note text)");
    }

    public void finished() {
        flyway("latest").migrate();
        execute("drop table " + MARK);
    }

    /**
     * @throws CannotStart when a restore into this database was broken off
     */
    static void requireNoneUnfinished(DatabaseAccess access) {
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery("select to_regclass('public." + MARK + "') is not null")) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new CannotStart("platform.database.restore-unfinished", access.url());
            }
        } catch (SQLException failed) {
            throw new CannotStart("platform.database.outside-unreachable", access.url(), failed);
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().role(), access.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("product_role", access.product().role()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load();
    }

    private void execute(String sql) {
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new CannotStart("platform.database.outside-unreachable", access.url(), failed);
        }
    }
}

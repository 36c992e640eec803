package vn.ntm.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Connects Spring to the running database: tables are made by their owner, pages and commands work as the product's own role. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    /** What the owner makes from now on, the product's role may read and write, as far as the migrations do not take it back. */
    private static final List<String> LET_WORK = List.of(
            "alter default privileges in schema public grant select, insert, update, delete on tables to %s",
            "alter default privileges in schema public grant usage on sequences to %s");

    /** Which migrations ran is nobody's to rewrite. */
    private static final List<String> KEEP_HISTORY =
            List.of("revoke all on flyway_schema_history from %s", "grant select on flyway_schema_history to %s");

    @Bean
    static JdbcConnectionDetails productConnection(RunningDatabase database) {
        DatabaseAccess access = database.access();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return access.product().role();
            }

            @Override
            public String getPassword() {
                return access.product().password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    static FlywayConnectionDetails ownerConnection(RunningDatabase database) {
        DatabaseAccess access = database.access();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return access.owner().role();
            }

            @Override
            public String getPassword() {
                return access.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    /** Every transaction works within the units of the one acting. */
    @Bean
    static JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactions(dataSource);
    }

    /** Migrations can name the role that pages work as: {@code ${product_role}}. */
    @Bean
    static FlywayConfigurationCustomizer productRoleInMigrations(RunningDatabase database) {
        return flyway -> flyway.placeholders(
                Map.of("product_role", database.access().product().role()));
    }

    @Bean
    static FlywayMigrationStrategy migrateForTheProduct(RunningDatabase database) {
        return flyway -> {
            Migrations.requireNoneUnfinished(database.access());
            letTheProductWork(database.access());
            flyway.migrate();
            asOwner(database.access(), KEEP_HISTORY);
        };
    }

    static void letTheProductWork(DatabaseAccess access) {
        asOwner(access, LET_WORK);
    }

    private static void asOwner(DatabaseAccess access, List<String> statements) {
        String product = '"' + access.product().role().replace("\"", "\"\"") + '"';
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.formatted(product));
            }
        } catch (SQLException failed) {
            throw new CannotStart("platform.database.outside-unreachable", access.url(), failed);
        }
    }
}

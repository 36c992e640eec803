package vn.ntm.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oldest PostgreSQL we promise to work with, run as a server of its own and reached as an outside one. */
class OlderPostgresTest {
    private static final Path ARCHIVES = Path.of("target", "outside-postgres");

    @TempDir
    Path folder;

    @Test
    void takesEveryMigration() throws IOException {
        PostgresBinaries version15 = PostgresBinaries.unpacked(
                archive(), ARCHIVES.resolve("unpacked").toAbsolutePath());
        try (EmbeddedPostgres server = EmbeddedPostgres.start(new DataFolder(folder).prepared(), version15, Map.of())) {
            DatabaseAccess access = server.access();
            RunningDatabase outside = OutsidePostgres.namedIn(Map.of(
                            "NTM_DB_URL", access.url(),
                            "NTM_DB_USER", access.product().role(),
                            "NTM_DB_PASSWORD", access.product().password(),
                            "NTM_DB_OWNER_USER", access.owner().role(),
                            "NTM_DB_OWNER_PASSWORD", access.owner().password()))
                    .orElseThrow();

            assertThat(outside.access()).isEqualTo(access);
            assertThat(Flyway.configure()
                            .dataSource(
                                    access.url(),
                                    access.owner().role(),
                                    access.owner().password())
                            .placeholders(
                                    Map.of("product_role", access.product().role()))
                            .load()
                            .migrate()
                            .success)
                    .isTrue();
        }
    }

    private static java.net.URL archive() throws IOException {
        try (Stream<Path> jars = Files.list(ARCHIVES)) {
            Path jar = jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            return URI.create("jar:" + jar.toUri() + "!/postgres-linux-x86_64.txz")
                    .toURL();
        }
    }
}

package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClient;
import vn.ntm.Application;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.EmbeddedPostgres;
import vn.ntm.platform.database.OutsidePostgres;
import vn.ntm.platform.database.PostgresBinaries;

/** The oldest PostgreSQL we promise to work with, run as a server of its own and reached the way an outside one is. */
class OlderPostgresTest {
    private static final Path ARCHIVES = Path.of("target", "outside-postgres").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void carriesTheWholeProduct() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(
                new DataFolder(folder.resolve("server")).prepared(), version15(), Map.of("fsync", "off"))) {
            OutsidePostgres outside =
                    OutsidePostgres.namedIn(environmentNaming(server.access())).orElseThrow();

            assertThat(healthOn(outside)).isEqualTo("ok\n");
        }
    }

    private String healthOn(OutsidePostgres outside) {
        DataFolder ours = new DataFolder(folder.resolve("product")).prepared();
        try (Product product = new Product(Application.class, ours, CompletableFuture.completedFuture(outside))) {
            String port = product.openPages(0).getEnvironment().getRequiredProperty("local.server.port");
            return RestClient.create("http://127.0.0.1:" + port)
                    .get()
                    .uri("/healthz")
                    .retrieve()
                    .requiredBody(String.class);
        }
    }

    private static Map<String, String> environmentNaming(DatabaseAccess access) {
        return Map.of(
                "NTM_DB_URL", access.url(),
                "NTM_DB_USER", access.product().role(),
                "NTM_DB_PASSWORD", access.product().password(),
                "NTM_DB_OWNER_USER", access.owner().role(),
                "NTM_DB_OWNER_PASSWORD", access.owner().password());
    }

    private static PostgresBinaries version15() throws IOException {
        URL archive = URI.create("jar:" + ARCHIVES.resolve("postgres.jar").toUri() + "!/postgres-linux-x86_64.txz")
                .toURL();
        return PostgresBinaries.unpacked(archive, ARCHIVES.resolve("unpacked"));
    }
}

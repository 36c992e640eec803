package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.platform.command.InstalledProduct.Running;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.EmbeddedPostgres;

/** {@code ./ntm start} as real processes: what a user, a crash and a second user do to it. All tests share one folder of data. */
class StartIT {
    @TempDir
    static Path folder;

    private static InstalledProduct product;

    @BeforeAll
    static void install() throws Exception {
        InstalledProduct.unpack();
        product = new InstalledProduct(folder.toRealPath().resolve("dữ liệu"));
    }

    @AfterEach
    void stop() throws Exception {
        product.stopEverything();
    }

    @Test
    void opensPages() throws Exception {
        Running running = product.started();

        assertThat(get(running, "healthz").body()).isEqualTo("ok\n");
        assertThat(get(running, "").statusCode()).isEqualTo(200);
    }

    @Test
    void redirectsToItselfWhateverHostTheCallerNames() throws Exception {
        Running running = product.started();
        URI address = URI.create(running.address());
        try (Socket caller = new Socket(address.getHost(), address.getPort())) {
            caller.getOutputStream()
                    .write(
                            "GET /plans HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains("Location: /login").doesNotContain("evil.example");
        }
    }

    @Test
    void refusesASecondStartOnTheSameDataAndSaysWhereTheFirstIs() throws Exception {
        Running running = product.started();
        Running second = product.starting("--port", "0");

        assertThat(second.rest()).contains(running.address());
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(get(running, "healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesATakenPortInWords() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Running running = product.starting("--port", port);

            assertThat(running.rest()).contains("Cổng " + port).contains("--port");
            assertThat(running.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void stopsBothOnCtrlC() throws Exception {
        Running running = product.started();
        running.signal("INT");

        assertThat(running.rest()).contains("Đã dừng");
        running.exitCode();
        assertThat(product.databaseProcesses()).isEmpty();
    }

    @Test
    void keepsWhatItAcknowledgedThroughAKillOfEverything() throws Exception {
        Running running = product.started();
        asOwner().sql("create table if not exists kept (word text)").update();
        asOwner().sql("insert into kept values ('đã lưu')").update();
        List<Long> database = product.databaseProcesses();
        running.signal("KILL");
        killed(database);
        running.exitCode();

        product.started();

        assertThat(asOwner()
                        .sql("select distinct word from kept")
                        .query(String.class)
                        .list())
                .containsExactly("đã lưu");
    }

    @Test
    void startsAgainAfterAKillThatLeftTheDatabaseRunning() throws Exception {
        Running running = product.started();
        running.signal("KILL");
        running.exitCode();
        assertThat(product.databaseProcesses()).isNotEmpty();

        Running again = product.started();

        assertThat(get(again, "healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void bringsAKilledDatabaseBack() throws Exception {
        Running running = product.started();
        List<Long> before = product.databaseProcesses();
        killed(before);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(get(running, "healthz").statusCode()).isEqualTo(200));
        assertThat(product.databaseProcesses()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void readsAPlanWithAVietnameseNameInATerminalThatKnowsOnlyAscii() throws Exception {
        Path plan = Files.writeString(folder.resolve("kế hoạch.txt"), "KẾ HOẠCH\nXây dựng nông thôn mới năm 2024\n");
        Running reading = product.run(List.of("plan", "read", plan.toString()));

        assertThat(reading.rest()).startsWith("{").contains("Xây dựng nông thôn mới năm 2024");
        assertThat(reading.exitCode()).isZero();
    }

    @Test
    void refusesAnUnknownCommandInWords() throws Exception {
        Running running = product.run(List.of("lam-gi-do"));

        assertThat(running.rest()).contains("Không có lệnh “lam-gi-do”");
        assertThat(running.exitCode()).isEqualTo(2);
    }

    private static HttpResponse<String> get(Running running, String page) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(running.address() + page)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JdbcClient asOwner() throws IOException {
        DatabaseAccess access =
                EmbeddedPostgres.accessIn(new DataFolder(folder.toRealPath().resolve("dữ liệu")));
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));
    }

    private static void killed(List<Long> processes) throws Exception {
        for (long pid : processes) {
            new ProcessBuilder("sh", "-c", "kill -s KILL " + pid).start().waitFor();
        }
    }
}

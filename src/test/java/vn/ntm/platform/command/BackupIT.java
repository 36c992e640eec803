package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.platform.command.InstalledProduct.Running;

/** {@code ./ntm backup} and {@code ./ntm restore} as a user calls them. All tests share one running product and one backup of it. */
class BackupIT {
    @TempDir
    static Path folder;

    private static Path file;
    private static InstalledProduct first;

    private final List<InstalledProduct> others = new ArrayList<>();

    @BeforeAll
    static void makeOneWhileItRuns() throws Exception {
        InstalledProduct.unpack();
        folder = folder.toRealPath();
        file = folder.resolve("bản sao.ntm");
        first = new InstalledProduct(folder.resolve("dữ liệu"));
        Running running = first.started();
        Uploads uploads = new Uploads(20);
        await().ignoreExceptions().atMost(Duration.ofMinutes(2)).until(() -> {
            uploads.send(running.address());
            return uploads.complete();
        });
        Running backup = first.run(List.of(
                "backup", file.toString(), "--data", folder.resolve("dữ liệu").toString()));
        assertThat(backup.rest()).contains("Đã sao lưu");
        assertThat(backup.exitCode()).isZero();
        first.stopEverything();
    }

    @AfterEach
    void stop() throws Exception {
        for (InstalledProduct other : others) {
            other.stopEverything();
        }
    }

    @Test
    void isWholeUntilAByteIsFlipped() throws Exception {
        Running whole = first.run(List.of("backup", "verify", file.toString()));
        assertThat(whole.rest()).contains("nguyên vẹn");
        assertThat(whole.exitCode()).isZero();

        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Running flipped = first.run(List.of(
                "backup",
                "verify",
                Files.write(folder.resolve("flipped"), bytes).toString()));
        assertThat(flipped.rest()).contains("bị hỏng");
        assertThat(flipped.exitCode()).isEqualTo(1);
    }

    @Test
    void opensWhereItWasBroughtBack() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("trống"));
        Running restore = restore(file, empty);
        assertThat(restore.rest()).contains("Đã khôi phục").contains("khớp cả");
        assertThat(restore.exitCode()).isZero();
        assertThat(empty.toFile().list())
                .contains("database", "database.secret")
                .doesNotContain("restoring");

        Running running = installedOn(empty).started();
        Uploads more = new Uploads(1);
        await().ignoreExceptions().atMost(Duration.ofMinutes(2)).until(() -> {
            more.send(running.address());
            return more.complete();
        });
        assertThat(more.acknowledged().values()).allMatch(number -> number > 20);
    }

    @Test
    void refusesAFolderThatHoldsSomethingAndTouchesNothing() throws Exception {
        Path used = Files.createDirectory(folder.resolve("đang dùng"));
        Files.writeString(used.resolve("sổ.txt"), "của người khác");

        Running restore = restore(file, used);

        assertThat(restore.rest()).contains("thư mục trống");
        assertThat(restore.exitCode()).isEqualTo(2);
        assertThat(used.toFile().list()).containsExactly("sổ.txt");
    }

    @Test
    void aDamagedBackupLeavesNoFolder() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 100));

        Running restore = restore(cut, folder.resolve("chưa có"));

        assertThat(restore.rest()).contains("bị hỏng hoặc bị cắt cụt");
        assertThat(restore.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("chưa có")).doesNotExist();
    }

    @Test
    void nothingStartsOnAKilledRestore() throws Exception {
        Path target = folder.resolve("bị ngắt");
        Running restore = restore(file, target);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Files.exists(target.resolve("restoring/database/postmaster.pid")));
        restore.signal("KILL");
        restore.exitCode();

        Running start = installedOn(target).starting("--port", "0");

        assertThat(start.rest()).contains("chưa xong").contains("Xóa hết thư mục này");
        assertThat(start.exitCode()).isEqualTo(2);
        endServerBelow(target);
    }

    private InstalledProduct installedOn(Path data) {
        InstalledProduct product = new InstalledProduct(data);
        others.add(product);
        return product;
    }

    private static Running restore(Path file, Path target) throws Exception {
        return first.run(List.of("restore", file.toString(), "--data", target.toString()));
    }

    private static void endServerBelow(Path target) throws Exception {
        String pid = Files.readAllLines(target.resolve("restoring/database/postmaster.pid"))
                .getFirst();
        new ProcessBuilder("kill", "-s", "QUIT", pid.strip()).start().waitFor();
    }
}

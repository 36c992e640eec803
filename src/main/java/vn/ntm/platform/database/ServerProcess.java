package vn.ntm.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the database server, from its start to its end. */
final class ServerProcess {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final long STOPPED_WITHIN_SECONDS = 60;
    private static final int STATUS_LINE = 7;

    private final Process process;
    private final Path data;

    private ServerProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts a server and waits until it takes connections; recovery after a crash is part of that. */
    static ServerProcess start(Cluster cluster, Map<String, String> settings, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                cluster.binaries().program("postgres").toString(),
                "-D",
                cluster.data().toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Process process = new ProcessBuilder(cluster.account().command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        ServerProcess server = new ServerProcess(process, cluster.data());
        server.awaitReady(log);
        return server;
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Lets running statements go, writes everything down and ends. */
    void stop() {
        SystemCommands.signal("INT", process.pid());
        try {
            if (!process.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                SystemCommands.signal("QUIT", process.pid());
                process.waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!saysReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException(lastLineOf(log));
            }
            Pause.of(LOOK_AGAIN);
        }
    }

    private boolean saysReady() {
        try {
            List<String> note = Files.readAllLines(data.resolve("postmaster.pid"));
            return note.size() > STATUS_LINE
                    && note.getFirst().strip().equals(String.valueOf(process.pid()))
                    && note.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String lastLineOf(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), 2000)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String[] lines = new String(tail, java.nio.charset.StandardCharsets.UTF_8)
                    .strip()
                    .split("\n");
            return lines[lines.length - 1];
        }
    }
}

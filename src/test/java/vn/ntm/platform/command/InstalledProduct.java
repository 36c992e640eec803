package vn.ntm.platform.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The packaged product on a folder of data, driven through the {@code ntm} script like a user does. */
final class InstalledProduct {
    private static final Path JARS = Path.of("target", "installed").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 120;

    private final Path data;
    private final List<Running> runs = new ArrayList<>();

    InstalledProduct(Path data) {
        this.data = data;
    }

    /** Unpacks the jar of this build, as the script does after building. */
    static void unpack() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(JARS);
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> extract =
                List.of(java, "-Djarmode=tools", "-jar", "target/ntm.jar", "extract", "--destination", JARS.toString());
        if (new ProcessBuilder(extract).inheritIO().start().waitFor() != 0) {
            throw new IOException("Cannot unpack target/ntm.jar");
        }
    }

    /** Starts and waits for the line that says so. */
    Running started() throws IOException {
        Running running = starting("--port", "0");
        running.address = running.lineWith("http://").replaceAll(".*(http://[^ ]+/).*", "$1");
        return running;
    }

    Running starting(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("start", "--data", data.toString()));
        words.addAll(List.of(options));
        return run(words);
    }

    Running run(List<String> words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("ntm").toAbsolutePath().toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(data.getRoot().toFile());
        builder.environment().put("NTM_PRODUCT", JARS.toString());
        builder.environment().put("LC_ALL", "C");
        Running running = new Running(builder.start());
        runs.add(running);
        return running;
    }

    void stopEverything() throws IOException, InterruptedException {
        for (Running running : runs) {
            running.signal("TERM");
            running.exitCode();
        }
        runs.clear();
    }

    /** Every process of the database that works on this folder. */
    List<Long> databaseProcesses() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> worksHere(process))
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        }
    }

    private boolean worksHere(Path process) {
        try {
            return process.getFileName().toString().matches("\\d+")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(data.resolve("database"));
        } catch (IOException gone) {
            return false;
        }
    }

    /** One run of the script and of the product it turns into. */
    static final class Running {
        private final Process process;
        private final BufferedReader said;
        private String address = "";

        private Running(Process process) {
            this.process = process;
            this.said = process.inputReader();
        }

        String address() {
            return address;
        }

        /** Reads on until a line holds {@code words}. */
        String lineWith(String words) throws IOException {
            StringBuilder before = new StringBuilder();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains(words)) {
                    return line;
                }
                before.append(line).append('\n');
            }
            throw new IOException("Ended without saying \"" + words + "\":\n" + before);
        }

        String rest() throws IOException {
            return said.readAllAsString();
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("sh", "-c", "kill -s " + name + " " + process.pid())
                    .start()
                    .waitFor();
        }

        int exitCode() throws InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Still running after " + PATIENCE_SECONDS + " s");
            }
            return process.exitValue();
        }
    }
}

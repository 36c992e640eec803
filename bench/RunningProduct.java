import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product on a folder of its own, started by the script or, as a baseline, plainly without its start-up cache. */
record RunningProduct(Process process, Path data, String address, double millisToFirstPage) implements AutoCloseable {
    static RunningProduct byScript(Path data) throws IOException {
        return started(data, List.of("./ntm"));
    }

    static RunningProduct plainly(Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(System.getProperty("ntm.jvm").split(" ")));
        command.addAll(List.of("-jar", System.getProperty("ntm.product") + "/ntm.jar"));
        return started(data, command);
    }

    private static RunningProduct started(Path data, List<String> program) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("start", "--port", "0", "--data", data.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String address = address(process.inputReader());
        requireFirstPage(address);
        return new RunningProduct(process, data, address, (System.nanoTime() - begin) / 1e6);
    }

    private static String address(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("http://")) {
                return line.replaceAll(".*(http://[^ ]+/).*", "$1");
            }
        }
        throw new IOException("The product does not start:\n" + all);
    }

    private static void requireFirstPage(String address) throws IOException {
        HttpURLConnection visit = (HttpURLConnection) URI.create(address).toURL().openConnection();
        if (visit.getResponseCode() != 200) {
            throw new IOException(address + " answers " + visit.getResponseCode());
        }
        visit.getInputStream().readAllBytes();
    }

    double productMegabytes() throws IOException {
        return kilobytes(Path.of("/proc/" + process.pid() + "/status"), "VmRSS:") / 1024;
    }

    /** Shared pages counted once: the sum of each process's proportional share. */
    double databaseMegabytes() throws IOException {
        double sum = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path one : processes.filter(this::worksOnOurDatabase).toList()) {
                sum += kilobytes(one.resolve("smaps_rollup"), "Pss:") / 1024;
            }
        }
        return sum;
    }

    private boolean worksOnOurDatabase(Path process) {
        try {
            return process.getFileName().toString().matches("\\d+")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(data.resolve("database"));
        } catch (IOException gone) {
            return false;
        }
    }

    private static double kilobytes(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        process.inputReader().transferTo(java.io.Writer.nullWriter());
        process.onExit().join();
    }
}

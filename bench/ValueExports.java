import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 100,000 values into a workbook through the command of the product, in a heap of 96 MB; beside it the same values as CSV. */
final class ValueExports {
    private static final int VALUES = 100_000;
    private static final String SET = "ntm-2021-2025";
    private static final int RUNS = 3;
    private static final Pattern TOLD = Pattern.compile("([\\d.]+) số liệu; ([\\d.,]+) giây");

    private ValueExports() {}

    /** The product must be running on the data; {@code year} has no values yet. */
    static Figure xlsx(Path data, Path folder, int year) throws Exception {
        ValueImports.fill(data, folder, year);
        double xlsx = fastest(data, folder.resolve("out.xlsx"), year);
        double csv = fastest(data, folder.resolve("out.csv"), year);
        Bench.note(
                "xlsx-export-100k: %.0f values/s in 96 MB of heap, %.1f MB; CSV %.1f MB",
                VALUES / xlsx, Files.size(folder.resolve("out.xlsx")) / 1e6, Files.size(folder.resolve("out.csv")) / 1e6);
        return new Figure("xlsx-export-100k", xlsx, "s", csv, Figure.Budget.atMost(6));
    }

    private static double fastest(Path data, Path file, int year) throws IOException, InterruptedException {
        double fastest = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            fastest = Math.min(fastest, seconds(data, file, year));
        }
        return fastest;
    }

    /** What the command itself says it took: reading and writing, without the start of the machine. */
    private static double seconds(Path data, Path file, int year) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        words.addAll(List.of(System.getProperty("ntm.jvm.command").split(" ")));
        words.addAll(List.of("-Xmx96m", "-jar", System.getProperty("ntm.product") + "/ntm.jar", "values", "export", file.toString()));
        words.addAll(List.of("--set", SET, "--year", String.valueOf(year), "--data", data.toString()));
        Process command = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(command.getInputStream().readAllBytes());
        Matcher told = TOLD.matcher(said);
        if (command.waitFor() != 0 || !told.find() || Integer.parseInt(told.group(1).replace(".", "")) < VALUES) {
            throw new IOException("The export failed:\n" + said.substring(0, Math.min(said.length(), 2000)));
        }
        return Double.parseDouble(told.group(2).replace(".", "").replace(',', '.'));
    }
}

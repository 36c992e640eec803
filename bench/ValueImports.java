import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** 100,000 values from a file through the command of the product, in a heap of 256 MB; beside it the same rows as raw COPY and one statement that keeps versions. */
final class ValueImports {
    private static final int VALUES = 100_000;
    private static final String SET = "ntm-2021-2025";
    private static final List<String> INDICATORS =
            List.of("2.1", "2.2", "2.3", "2.4", "3.1", "4.2", "6.3", "9.2", "15.3", "15.4", "17.1");
    private static final Pattern TOLD = Pattern.compile("; ([\\d.,]+) giây");
    private static final String LIKE = "create table bench_value (like measured_value including all)";

    private final Path data;
    private final Path folder;

    private ValueImports(Path data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** The product must be running on the data; {@code year} has no values yet. */
    static Figure csv(Path data, Path folder, int year) throws Exception {
        return new ValueImports(data, folder).measured("import-100k-csv", "values.csv", year, 8);
    }

    static Figure xlsx(Path data, Path folder, int year) throws Exception {
        return new ValueImports(data, folder).measured("import-100k-xlsx", "values.xlsx", year, 15);
    }

    /** Brings the values in, so that there is something to write out. */
    static void fill(Path data, Path folder, int year) throws Exception {
        ValueImports filling = new ValueImports(data, folder);
        try (BenchDatabase database = BenchDatabase.of(data)) {
            Path table = folder.resolve("fill.csv");
            write(communes(database.owner(), year), table);
            filling.seconds(table, year);
        }
    }

    private Figure measured(String name, String file, int year, int budget) throws Exception {
        try (BenchDatabase database = BenchDatabase.of(data)) {
            List<String> communes = communes(database.owner(), year);
            Path table = folder.resolve(file);
            write(communes, table);
            double raw = raw(database.owner(), communes, year);
            double seconds = seconds(table, year);
            Bench.note("%s: %.0f values/s with audit in 256 MB of heap; again without a change %.2f s", name, VALUES / seconds, seconds(table, year));
            return new Figure(name, seconds, "s", raw, Figure.Budget.atMost(budget)).withinTimesBaseline(4);
        }
    }

    private static List<String> communes(Connection owner, int year) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select distinct code from admin_unit where level = 'COMMUNE'"
                        + " and coalesce(valid_from, '-infinity') <= '" + year + "-12-31' and coalesce(valid_to, 'infinity') >= '"
                        + year + "-01-01' order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        owner.commit();
        return codes;
    }

    private static void write(List<String> communes, Path table) throws IOException {
        try (OutputStream out = Files.newOutputStream(table);
                TableWriter writer = table.toString().endsWith(".csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, "Values")) {
            writer.row(List.of("unit", "indicator", "numerator", "denominator", "note").stream().map(Cell::of).toList());
            for (int i = 0; i < VALUES; i++) {
                writer.row(List.of(
                        Cell.of(communes.get(i / INDICATORS.size())),
                        Cell.of(INDICATORS.get(i % INDICATORS.size())),
                        Cell.exact(String.valueOf(part(i))),
                        Cell.exact(String.valueOf(whole(i))),
                        Cell.of("Báo cáo năm")));
            }
        }
    }

    private static int whole(int i) {
        return 200 + i * 31 % 4000;
    }

    private static BigDecimal part(int i) {
        return BigDecimal.valueOf(i * 17L % (whole(i) + 1));
    }

    /** The same rows into a table with the same columns, checks and indexes: COPY into a temporary table, then replace and insert. */
    private double raw(Connection owner, List<String> communes, int year) throws SQLException, IOException {
        Path lines = folder.resolve("values.copy");
        try (Writer writer = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < VALUES; i++) {
                writer.write(communes.get(i / INDICATORS.size()) + "\t" + SET + "/" + INDICATORS.get(i % INDICATORS.size()) + "\t" + part(i)
                        + "\t" + whole(i) + "\n");
            }
        }
        try (Statement statement = owner.createStatement();
                InputStream rows = Files.newInputStream(lines)) {
            statement.execute("drop table if exists bench_value");
            statement.execute(LIKE);
            owner.commit();
            long start = System.nanoTime();
            statement.execute("create temporary table bench_in (unit text, measure text, n numeric, d numeric) on commit drop");
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench_in from stdin", rows);
            statement.execute("update bench_value v set replaced_at = now() from bench_in i where v.unit_code = i.unit and v.measure = i.measure"
                    + " and v.year = " + year + " and v.replaced_at is null");
            statement.execute("insert into bench_value (unit_code, measure, year, measured_on, shape, numerator, denominator, note, recorded_at,"
                    + " recorded_by) select unit, measure, " + year + ", '" + year + "-12-31', 'RATIO', n, d, 'Báo cáo năm', now(), 'bench' from bench_in");
            owner.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table bench_value");
            owner.commit();
            return seconds;
        }
    }

    /** What the command itself says it took: from opening the file to the end of the transaction. */
    private double seconds(Path table, int year) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        words.addAll(List.of(System.getProperty("ntm.jvm.command").split(" ")));
        words.addAll(List.of("-Xmx256m", "-jar", System.getProperty("ntm.product") + "/ntm.jar", "values", "import", table.toString()));
        words.addAll(List.of("--set", SET, "--year", String.valueOf(year), "--data", data.toString()));
        Process command = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(command.getInputStream().readAllBytes());
        Matcher told = TOLD.matcher(said);
        if (command.waitFor() != 0 || !told.find()) {
            throw new IOException("The import failed:\n" + said.substring(0, Math.min(said.length(), 2000)));
        }
        return Double.parseDouble(told.group(1).replace(".", "").replace(',', '.'));
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Measures;

/** The whole country evaluated by the command, against the same thresholds as one SQL statement, whose counts must be the same. */
final class CountryEvaluation implements AutoCloseable {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final Path VALUES = Path.of("bench/country-values.sql");
    private static final Path BASELINE = Path.of("bench/country-evaluation.sql");
    private static final Path PLACES = Path.of("src/main/resources/criteria/places.yaml");
    private static final Pattern PROVINCE = Pattern.compile("\\{key: \\S+, code: '(\\d+)', name: .+, region: (\\S+)}");
    private static final Pattern SECONDS = Pattern.compile("Giây: ([0-9,]+)");
    private static final Pattern READ = Pattern.compile("Số liệu đã đọc: ([0-9.]+)");
    private static final String UNEQUAL = """
            select count(*) from standing s full join bench_result b on b.unit_code = s.unit_code and s.criteria_set = '%s'
             where s.unit_code is null or b.unit_code is null
                or (length(s.indicators) - length(replace(replace(s.indicators, '=R', '='), '=M', '='))) <> b.reached
                or (length(s.indicators) - length(replace(s.indicators, '=N', '='))) <> b.not_reached or s.not_met <> b.criteria_not_met
            """.formatted(SET);

    private static final String PROVED = "select count(*) from standing where criteria_set = '%s' and indicators like '%%=M%%'".formatted(SET);

    private final BenchDatabase database;

    private CountryEvaluation(BenchDatabase database) {
        this.database = database;
    }

    static Figure of(Path data) throws Exception {
        try (CountryEvaluation country = new CountryEvaluation(BenchDatabase.of(data))) {
            country.fill();
            double statement = Bench.median(country::statement);
            double command = Bench.median(() -> country.command(data));
            country.requireEqual();
            return new Figure("country-evaluation", command, "ms", statement, Figure.Budget.atMost(3000)).withinTimesBaseline(4);
        }
    }

    private void fill() throws IOException, SQLException {
        String[] statements = Files.readString(VALUES).split(";\n");
        try (Statement statement = database.owner().createStatement()) {
            statement.execute(statements[0]);
            statement.execute(statements[1]);
            fillLaw();
            for (int i = 2; i < statements.length; i++) {
                statement.execute(statements[i]);
            }
            statement.execute("create table bench_result (unit_code text primary key, reached int, not_reached int, criteria_not_met int)");
            database.owner().commit();
        }
    }

    private void fillLaw() throws IOException, SQLException {
        Measures measures = Measures.bundled();
        try (Statement codes = database.owner().createStatement();
                PreparedStatement measure = database.owner().prepareStatement("insert into bench_measure values (?, ?)");
                ResultSet indicators = codes.executeQuery("select distinct i.code from indicator i join criteria_set_revision r"
                        + " on r.id = i.revision_id where r.set_id = '" + SET + "'")) {
            while (indicators.next()) {
                measure.setString(1, indicators.getString(1));
                measure.setString(2, measures.of(new IndicatorRef(SET, indicators.getString(1))).key());
                measure.executeUpdate();
            }
        }
        try (PreparedStatement region = database.owner().prepareStatement("insert into bench_region values (?, ?)")) {
            Matcher province = PROVINCE.matcher(Files.readString(PLACES));
            while (province.find()) {
                region.setString(1, province.group(1));
                region.setString(2, province.group(2));
                region.executeUpdate();
            }
        }
    }

    private double statement() throws IOException, SQLException {
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("truncate bench_result");
            database.owner().commit();
            String sql = Files.readString(BASELINE);
            long begin = System.nanoTime();
            statement.execute(sql);
            database.owner().commit();
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private double command(Path data) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "./ntm", "evaluate", "--set", SET, "--year", "2024", "--all", "--data", data.toString());
        long begin = System.nanoTime();
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("evaluate ended with " + process.exitValue() + ": " + said);
        }
        double millis = Double.parseDouble(found(SECONDS, said).replace(',', '.')) * 1000;
        long values = Long.parseLong(found(READ, said).replace(".", ""));
        Bench.note("%d values, %.0f values/s, whole command %.0f ms", values, values / millis * 1000, (System.nanoTime() - begin) / 1e6);
        return millis;
    }

    private static String found(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IOException("Not said: " + pattern + " in " + said);
        }
        return matcher.group(1);
    }

    private void requireEqual() throws SQLException, IOException {
        try (Statement statement = database.owner().createStatement();
                ResultSet unequal = statement.executeQuery(UNEQUAL)) {
            unequal.next();
            if (unequal.getInt(1) > 0) {
                throw new IOException(unequal.getInt(1) + " communes are judged otherwise by the statement");
            }
        }
        try (Statement statement = database.owner().createStatement();
                ResultSet proved = statement.executeQuery(PROVED)) {
            proved.next();
            Bench.note("%d communes have indicators that are met and proved", proved.getInt(1));
            if (proved.getInt(1) == 0) {
                throw new IOException("No accepted evidence was counted");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}

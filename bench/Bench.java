import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures what the names on the command line say, all of it without one. See README.md. */
final class Bench implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "start-second", "dashboard-p95", "dashboard-rate", "public-p95", "public-rate", "page-weight", "my-work-1000", "plan-read-seed", "plan-read-20-pages", "rls-plan-list", "audit-write",
            "audit-search-1m", "import-100k-csv", "import-100k-xlsx", "field-save-p95", "edit-to-dashboard",
            "xlsx-export-100k", "country-evaluation", "docx-10-pages", "pdf-10-pages", "hamlet-briefs-200", "task-list-10k", "search-200k", "province-matrix-p95", "country-rollup", "funding-summary", "project-list");
    private static final int RUNS = 5;
    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 10;
    private static final int MOST_REQUESTS = 12;

    private final Path folder;
    private Load dashboard;
    private Load publicPage;
    private Load staticFile;

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> names = arguments.length == 0 ? NAMES : Arrays.asList(arguments);
        names.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(unknown -> {
            System.err.println("Unknown figure " + unknown + ". Known: " + String.join(" ", NAMES));
            System.exit(2);
        });
        try (Bench bench = new Bench(Files.createTempDirectory("ntm-bench").toRealPath())) {
            for (String name : names) {
                bench.measure(name).lines().forEach(System.out::println);
            }
        }
    }

    private Figure measure(String name) throws Exception {
        return switch (name) {
            case "start-second" -> startSecond();
            case "dashboard-p95" -> {
                loadOnce();
                yield new Figure(name, dashboard.p95Millis(), "ms", staticFile.p95Millis(), Figure.Budget.atMost(50));
            }
            case "dashboard-rate" -> {
                loadOnce();
                yield new Figure(name, dashboard.perSecond(), "pages/s", staticFile.perSecond(), Figure.Budget.atLeast(300));
            }
            case "public-p95" -> {
                loadOnce();
                yield new Figure(name, publicPage.p95Millis(), "ms", staticFile.p95Millis(), Figure.Budget.atMost(50));
            }
            case "public-rate" -> {
                loadOnce();
                yield new Figure(name, publicPage.perSecond(), "pages/s", staticFile.perSecond(), Figure.Budget.atLeast(300));
            }
            case "page-weight" -> pageWeight();
            case "my-work-1000" -> MyWork.thousand(folder.resolve("work"));
            case "plan-read-seed" -> PlanReads.seed();
            case "plan-read-20-pages" -> PlanReads.twentyPages();
            case "docx-10-pages" -> OfficialDocuments.docx();
            case "pdf-10-pages" -> OfficialDocuments.pdf();
            case "hamlet-briefs-200" -> HamletBriefSheets.twoHundred();
            case "rls-plan-list" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield WalledList.of(product.data());
                }
            }
            case "audit-write" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield AuditWrites.of(product.data());
                }
            }
            case "audit-search-1m" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield AuditSearches.of(product.data());
                }
            }
            case "import-100k-csv" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield ValueImports.csv(product.data(), folder, 2022);
                }
            }
            case "import-100k-xlsx" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield ValueImports.xlsx(product.data(), folder, 2023);
                }
            }
            case "xlsx-export-100k" -> {
                try (RunningProduct product = RunningProduct.byScript(data())) {
                    yield ValueExports.xlsx(product.data(), folder, 2021);
                }
            }
            case "field-save-p95" -> FieldSaves.p95(folder.resolve("saves"));
            case "edit-to-dashboard" -> FieldSaves.editToDashboard(folder.resolve("edits"));
            case "country-evaluation" -> {
                try (RunningProduct product = RunningProduct.byScript(folder.resolve("country"))) {
                    yield CountryEvaluation.of(product.data());
                }
            }
            case "task-list-10k" -> TaskLists.filtered(folder.resolve("tasks"));
            case "search-200k" -> Searches.among200k(folder.resolve("search"));
            case "province-matrix-p95" -> ManyCommunes.matrix(folder.resolve("province"));
            case "country-rollup" -> ManyCommunes.rollup(folder.resolve("rollup"));
            case "funding-summary" -> MoneyBooks.summary(folder.resolve("money"));
            case "project-list" -> MoneyBooks.projects(folder.resolve("works"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Figure startSecond() throws Exception {
        fillData();
        double second = median(() -> timed(RunningProduct.byScript(data())));
        double plain = median(() -> timed(RunningProduct.plainly(data())));
        return new Figure("start-second", second, "ms", plain, Figure.Budget.atMost(4000));
    }

    private static double timed(RunningProduct product) throws IOException {
        try (product) {
            note("memory: product %.0f MB (budget 350), database %.0f MB (budget 150)",
                    product.productMegabytes(), product.databaseMegabytes());
            return product.millisToFirstPage();
        }
    }

    private void loadOnce() throws Exception {
        if (dashboard != null) {
            return;
        }
        try (RunningProduct product = RunningProduct.byScript(data())) {
            URI open = URI.create(product.address());
            URI inside = open.resolve("/dashboard");
            URI file = open.resolve("/icons/favicon.svg");
            String session = Session.of(open, "canbo");
            Load.on(inside, session, CLIENTS, WARM_UP_SECONDS);
            Load.on(open, "", CLIENTS, WARM_UP_SECONDS / 2);
            Load.on(file, "", CLIENTS, WARM_UP_SECONDS / 2);
            dashboard = Load.on(inside, session, CLIENTS, SECONDS);
            publicPage = Load.on(open, "", CLIENTS, SECONDS);
            staticFile = Load.on(file, "", CLIENTS, SECONDS);
            note("memory under load: product %.0f MB, database %.0f MB", product.productMegabytes(), product.databaseMegabytes());
        }
    }

    private Figure pageWeight() throws Exception {
        try (RunningProduct product = RunningProduct.byScript(data())) {
            FirstVisit visit = FirstVisit.of(URI.create(product.address()));
            note("requests of a first visit: %d (budget %d)", visit.requests(), MOST_REQUESTS);
            return new Figure("page-weight", visit.bytes() / 1000.0, "kB", Double.NaN, Figure.Budget.atMost(100));
        }
    }

    private void fillData() throws IOException {
        if (!Files.exists(data())) {
            RunningProduct.byScript(data()).close();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    static double median(Callable<Double> measurement) throws Exception {
        double[] values = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            values[run] = measurement.call();
        }
        Arrays.sort(values);
        return values[RUNS / 2];
    }

    static void note(String words, Object... figures) {
        System.err.printf("# " + words + "%n", figures);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Documents;
import vn.ntm.organization.BundledGazetteer;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.checks.PlanRules;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.grammar.PlanGrammar;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;

/** How long it takes to read and check a plan: as a command from nothing, and inside a product that is already warm. */
final class PlanReads {
    private static final Path SEED = Path.of("src/main/resources/evaluation/plan-2024.txt");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final int PAGE_CHARACTERS = 3000;
    private static final int PAGES = 20;
    private static final int WARM_UP_ROUNDS = 40;

    private final List<CriteriaSetOutline> sets = BundledSets.outlines();
    private final Gazetteer gazetteer = BundledGazetteer.load();
    private final Texts texts = Texts.vietnamese();

    private PlanReads() {}

    /** The whole command; the baseline is the same JVM that only finds its words incomplete. */
    static Figure seed() throws Exception {
        double read = Bench.median(() -> command(List.of("plan", "read", SEED.toString()), 0));
        double nothing = Bench.median(() -> command(List.of("plan", "read"), 2));
        return new Figure("plan-read-seed", read, "ms", nothing, Figure.Budget.atMost(2000));
    }

    /** Twenty pages in a warm JVM; the baseline is the seed plan in the same one. */
    static Figure twentyPages() throws Exception {
        PlanReads reads = new PlanReads();
        byte[] seed = Files.readAllBytes(SEED);
        byte[] long20 = lengthened(new String(seed, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            reads.millis(seed);
            reads.millis(long20);
        }
        return new Figure(
                "plan-read-20-pages",
                Bench.median(() -> reads.millis(long20)),
                "ms",
                Bench.median(() -> reads.millis(seed)),
                Figure.Budget.atMost(300));
    }

    private double millis(byte[] file) {
        long begin = System.nanoTime();
        DocumentText text = new Documents().read(file, "plan.txt");
        PlanReading plan = new PlanGrammar(sets, gazetteer).read(text);
        PlanRules.all().examine(new PlanUnderCheck(plan, sets, gazetteer, DAY, texts));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double command(List<String> words, int expected) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("./ntm");
        builder.command().addAll(words);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        int code = builder.start().waitFor();
        if (code != expected) {
            throw new IOException(words + " ended with " + code);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The seed plan with its section of tasks said again and again until it fills the pages. */
    private static String lengthened(String seed) {
        int tasks = start("III", seed);
        int end = start("IV", seed);
        StringBuilder all = new StringBuilder(seed.substring(0, end));
        while (all.length() < PAGES * PAGE_CHARACTERS) {
            all.append(seed, tasks, end);
        }
        return all.append(seed.substring(end)).toString();
    }

    private static int start(String section, String seed) {
        return Pattern.compile("(?m)^ *" + section + "\\.").matcher(seed).results().findFirst().orElseThrow().start();
    }
}

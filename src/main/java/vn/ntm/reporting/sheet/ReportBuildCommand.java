package vn.ntm.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Previews;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** {@code report build FORM --unit CODE --period 2024-H1 [--set ID] --out FILE}: a form filled now, in the format its name ends with. */
@Component
class ReportBuildCommand implements Command {
    private static final int REFUSED = 2;
    private static final Set<String> ENDINGS = Set.of("xlsx", "docx", "pdf", "csv", "json");

    private final Previews previews;
    private final Letterheads heads;
    private final SheetFile sheets;
    private final ReportPaper papers;
    private final ReportTable tables;
    private final Texts texts;

    ReportBuildCommand(
            Previews previews,
            Letterheads heads,
            SheetFile sheets,
            ReportPaper papers,
            ReportTable tables,
            Texts texts) {
        this.previews = previews;
        this.heads = heads;
        this.sheets = sheets;
        this.papers = papers;
        this.tables = tables;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "report build";
    }

    /** What was asked for. */
    private record Wanted(String form, String unit, Period period, String set, Path file, String ending) {
        static Optional<Wanted> of(List<String> arguments) {
            Map<String, String> options = new HashMap<>();
            if (arguments.size() % 2 == 0 || arguments.getFirst().startsWith("-")) {
                return Optional.empty();
            }
            for (int i = 1; i < arguments.size(); i += 2) {
                options.put(arguments.get(i), arguments.get(i + 1));
            }
            String out = options.getOrDefault("--out", "");
            String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean known = Set.of("--unit", "--period", "--set", "--out").containsAll(options.keySet());
            return !known || !options.containsKey("--unit") || !ENDINGS.contains(ending)
                    ? Optional.empty()
                    : Period.read(options.getOrDefault("--period", ""))
                            .map(period -> new Wanted(
                                    arguments.getFirst(),
                                    options.get("--unit"),
                                    period,
                                    options.getOrDefault("--set", ""),
                                    Path.of(out),
                                    ending));
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Optional<Wanted> wanted = Wanted.of(arguments);
            if (wanted.isEmpty()) {
                err.println(texts.of("reporting.command.usage"));
                return REFUSED;
            }
            Actor machine = Actor.product(texts.of("values.command.who", System.getProperty("user.name", "?")));
            byte[] file = Acting.as(machine, () -> made(wanted.get()));
            Files.write(wanted.get().file(), file);
            out.println(texts.of("reporting.command.made", wanted.get().file(), file.length));
            return 0;
        } catch (IOException | InvalidPathException unwritable) {
            err.println(texts.of("reporting.command.unwritable", String.valueOf(unwritable.getMessage())));
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
        }
        return REFUSED;
    }

    private byte[] made(Wanted wanted) throws IOException {
        Previews.Preview preview = previews.of(wanted.form(), wanted.unit(), wanted.period(), wanted.set());
        SheetGiven given = new SheetGiven(
                preview.content(),
                preview.form().version(),
                wanted.unit(),
                heads.office(wanted.unit(), preview.unitName(), wanted.period().lastDay()),
                heads.place(wanted.unit(), wanted.period().lastDay()),
                wanted.period().toString(),
                "",
                0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        switch (wanted.ending()) {
            case "xlsx" -> sheets.write(given, file);
            case "docx" -> file.write(papers.docx(given));
            case "pdf" -> file.write(papers.pdf(given));
            case "csv" -> tables.csv(given.content(), file);
            default -> file.write(ReportText.of(given.content()).getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}

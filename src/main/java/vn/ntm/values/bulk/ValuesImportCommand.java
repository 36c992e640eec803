package vn.ntm.values.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.table.TableFile;

/** {@code values import FILE --set ID --year Y [--dry-run]}: all values of a file or none; says how many and how fast. */
@Component
class ValuesImportCommand implements Command {
    private static final int REFUSED = 2;

    private final ValueImports imports;
    private final Texts texts;

    ValuesImportCommand(ValueImports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "values import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        CommandWords words = CommandWords.of(arguments);
        if (!words.are(1, "set", "year")) {
            err.println(texts.of("values.command.import-usage"));
            return REFUSED;
        }
        try {
            Path path = Path.of(words.names().getFirst());
            long start = System.nanoTime();
            TableFile file = TableFile.of(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            Actor machine = Actor.product(texts.of("values.command.who", System.getProperty("user.name", "?")));
            ImportReport report = Acting.as(
                    machine,
                    () -> imports.bringFile(file, words.option("set"), words.year(), words.isDry())
                            .report());
            return told(report, words.isDry(), System.nanoTime() - start, new Output(out, err));
        } catch (IOException | InvalidPathException unreadable) {
            err.println(texts.of("values.command.unreadable", words.names().getFirst()));
            return REFUSED;
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
            return REFUSED;
        }
    }

    private int told(ImportReport report, boolean dry, long nanos, Output output) {
        report.errors()
                .forEach(error -> output.err()
                        .println(texts.of("values.command.error", error.cell(texts), error.sentence(texts))));
        if (!report.canBeApplied()) {
            output.err().println(texts.of("values.command.refused", Vietnamese.number(report.errorCount())));
            return REFUSED;
        }
        double seconds = Math.max(nanos / 1e9, 0.001);
        output.out()
                .println(texts.of(
                        dry ? "values.command.tried" : "values.command.done",
                        Vietnamese.number(report.rows()),
                        Vietnamese.number(report.values()),
                        Vietnamese.number(report.changed()),
                        Vietnamese.number(report.unchanged()),
                        Vietnamese.number(BigDecimal.valueOf(seconds), 2),
                        Vietnamese.number(Math.round(report.values() / seconds))));
        return 0;
    }

    private record Output(PrintStream out, PrintStream err) {}
}

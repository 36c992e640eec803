package vn.ntm.values.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;

/** {@code values export FILE --set ID --year Y [--unit CODE] [--as-of DAY]}: CSV, or XLSX when the file is called so. */
@Component
class ValuesExportCommand implements Command {
    private static final int REFUSED = 2;

    private final ExportFile files;
    private final Texts texts;
    private final Clock clock;

    ValuesExportCommand(ExportFile files, Texts texts, Clock clock) {
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "values export";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        CommandWords words = CommandWords.of(arguments);
        if (!words.are(1, "set", "year")) {
            err.println(texts.of("values.command.export-usage"));
            return REFUSED;
        }
        String name = words.names().getFirst();
        try {
            long start = System.nanoTime();
            Actor machine = Actor.product(texts.of("values.command.who", System.getProperty("user.name", "?")));
            long rows = Acting.as(machine, () -> write(words, Path.of(name)));
            double seconds = Math.max((System.nanoTime() - start) / 1e9, 0.001);
            out.println(texts.of(
                    "values.command.exported",
                    Vietnamese.number(rows),
                    Vietnamese.number(BigDecimal.valueOf(seconds), 2),
                    Vietnamese.number(Math.round(rows / seconds))));
            return 0;
        } catch (IOException | InvalidPathException unwritable) {
            err.println(texts.of("values.command.unwritable", name));
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
        }
        return REFUSED;
    }

    private long write(CommandWords words, Path file) throws IOException {
        boolean xlsx = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        ValueExport.Wanted wanted = new ValueExport.Wanted(
                words.option("set"), words.year(), words.option("unit"), knownAt(words.option("as-of")));
        try (OutputStream out = Files.newOutputStream(file)) {
            return files.write(wanted, xlsx ? ExportFile.Format.XLSX : ExportFile.Format.CSV, out);
        }
    }

    /** The end of the day. */
    private Instant knownAt(String typed) {
        if (typed.isEmpty()) {
            return clock.instant();
        }
        TypedDate read = TypedDate.read(typed);
        LocalDate day = read.day();
        if (day == null) {
            throw new ImportRefused("shared.date.unreadable", typed);
        }
        return day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant().minusNanos(1000);
    }
}

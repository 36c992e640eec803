package vn.ntm.platform.backup;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** {@code dump FOLDER|FILE.zip [--unit CODE]}: everything out in open formats. */
@Component
class DumpCommand implements Command {
    private static final int REFUSED = 2;

    private final KeptHere kept;
    private final Texts texts;
    private final Clock clock;

    DumpCommand(KeptHere kept, Texts texts, Clock clock) {
        this.kept = kept;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dump";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean all = arguments.size() == 1;
        boolean one = arguments.size() == 3 && arguments.get(1).equals("--unit");
        if ((!all && !one) || arguments.getFirst().startsWith("-")) {
            err.println(texts.of("platform.dump.usage"));
            return REFUSED;
        }
        String unit = one ? arguments.getLast() : "";
        if (one && !unit.matches("[0-9A-Za-z-]{2,20}")) {
            err.println(texts.of("platform.dump.no-unit", unit));
            return REFUSED;
        }
        try {
            Path target = Path.of(arguments.getFirst()).toAbsolutePath();
            DumpManifest made = new OpenDump(kept.now(), unit, texts).into(target, clock.instant());
            out.println(texts.of(
                    "platform.dump.made",
                    target,
                    Vietnamese.number(made.parts().size()),
                    Vietnamese.number(made.parts().stream()
                            .mapToLong(DumpManifest.Part::rows)
                            .sum())));
            return 0;
        } catch (InvalidPathException unusable) {
            err.println(texts.of("platform.backup.no-file", arguments.getFirst()));
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
        }
        return REFUSED;
    }
}

package vn.ntm.organization.updates;

import java.io.IOException;
import java.io.PrintStream;
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

/** {@code units import FILE [--apply]}: tells what the file would change; with {@code --apply} changes it, if nothing is wrong. */
@Component
class UnitsImportCommand implements Command {
    private static final String APPLY = "--apply";
    private static final int REFUSED = 2;

    private final UnitUpdates updates;
    private final Texts texts;

    UnitsImportCommand(UnitUpdates updates, Texts texts) {
        this.updates = updates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "units import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files =
                arguments.stream().filter(argument -> !argument.equals(APPLY)).toList();
        if (files.size() != 1 || files.getFirst().startsWith("-")) {
            err.println(texts.of("organization.command.usage"));
            return REFUSED;
        }
        try {
            Path path = Path.of(files.getFirst());
            UpdateFile file = new UpdateFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            Actor machine = Actor.product(texts.of("organization.command.who", System.getProperty("user.name", "?")));
            return Acting.as(machine, () -> run(file, arguments.contains(APPLY), new Output(out, err)));
        } catch (IOException | InvalidPathException unreadable) {
            err.println(texts.of("organization.command.unreadable", files.getFirst()));
            return REFUSED;
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
            return REFUSED;
        }
    }

    private int run(UpdateFile file, boolean apply, Output output) {
        UpdateReport report = updates.dryRun(file);
        report.changes()
                .forEach(change -> output.out()
                        .println(texts.of("organization.command.row", change.row(), change.sentence(texts))));
        report.problems().forEach(problem -> output.err().println(line(problem)));
        if (!report.canBeApplied()) {
            output.err()
                    .println(texts.of(
                            "organization.update.hasProblems", report.problems().size()));
            return REFUSED;
        }
        if (apply) {
            updates.confirm(updates.receive(file));
        }
        String end = apply ? "organization.command.applied" : "organization.command.dryRun";
        output.out().println(texts.of(end, report.changes().size()));
        return 0;
    }

    private String line(UpdateProblem problem) {
        Column column = problem.column();
        String sentence = problem.sentence(texts);
        return column == null
                ? texts.of("organization.command.row", problem.row(), sentence)
                : texts.of("organization.command.cell", problem.row(), texts.of(column.textKey()), sentence);
    }

    private record Output(PrintStream out, PrintStream err) {}
}

package vn.ntm.platform.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.ntm.planning.PlanReadCommand;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Vietnamese;

/**
 * What stands behind the {@code ntm} script: picks the command that the words name.
 *
 * @param application the class that Spring starts from
 */
public record CommandLine(Class<?> application, Console console) {
    /** Exit code of a request that is refused in words. */
    static final int REFUSED = 2;

    /**
     * @return the exit code, once everything is over
     */
    public int run(List<String> words) {
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "start" -> new Start(application, console).run(StartOptions.of(rest(words)));
                case "serve" -> new Start(application, console).run(Serving.of(rest(words), System.getenv()));
                case "plan" -> plan(rest(words));
                case "backup" -> quietly(new BackupCommand(console)::run, rest(words));
                case "restore" -> quietly(new RestoreCommand(console)::run, rest(words));
                case "train" -> new Training(application, console).run(StartOptions.of(rest(words)));
                case "" -> throw new UnknownCommand("");
                default -> new DatabaseCommand(application, console).run(StartOptions.amongst(words));
            };
        } catch (Refusal refusal) {
            console.refuse(refusal);
            return REFUSED;
        }
    }

    /** Needs neither Spring nor the database; what libraries have to say must not mix with the JSON on standard output. */
    private int plan(List<String> words) {
        keepQuiet();
        if (words.isEmpty() || !words.getFirst().equals("read")) {
            throw new UnknownCommand("plan " + String.join(" ", words));
        }
        LocalDate today = LocalDate.now(Clock.system(Vietnamese.ZONE));
        return PlanReadCommand.production(today).run(rest(words), console.out(), console.err());
    }

    /** Without Spring, nobody tells the libraries where their remarks belong. */
    private static int quietly(ToIntFunction<StartOptions> command, List<String> words) {
        keepQuiet();
        return command.applyAsInt(StartOptions.amongst(words));
    }

    private static void keepQuiet() {
        System.setProperty("logback.configurationFile", "logback-silent.xml");
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }
}

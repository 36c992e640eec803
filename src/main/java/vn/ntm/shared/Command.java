package vn.ntm.shared;

import java.io.PrintStream;
import java.util.List;

/** A command of {@code ./ntm} that needs the database. Found as a bean, run once, then the process ends. */
public interface Command {
    /** The words that call it, e.g. {@code units import}. */
    String name();

    /**
     * @param arguments what follows the name
     * @return exit code: 0 done, 2 refused with one Vietnamese line on {@code err}
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}

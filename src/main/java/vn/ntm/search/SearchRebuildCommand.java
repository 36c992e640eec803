package vn.ntm.search;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Command;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** {@code search rebuild}: makes every entry of the index anew, also while the product runs; doing it twice changes nothing. */
@Component
class SearchRebuildCommand implements Command {
    private static final int REFUSED = 2;

    private final Rebuilding rebuilding;
    private final Texts texts;

    SearchRebuildCommand(Rebuilding rebuilding, Texts texts) {
        this.rebuilding = rebuilding;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "search rebuild";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println(texts.of("search.rebuild.usage"));
            return REFUSED;
        }
        out.println(Acting.as(Actor.product(texts.of("search.rebuild.by")), this::rebuilt));
        return 0;
    }

    private String rebuilt() {
        long wrong = rebuilding.differences();
        return texts.of("search.rebuild.done", Vietnamese.number(rebuilding.rebuild()), Vietnamese.number(wrong));
    }
}

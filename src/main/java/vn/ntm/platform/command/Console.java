package vn.ntm.platform.command;

import java.io.PrintStream;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** Where a command writes what it has to say. */
public record Console(Texts texts, PrintStream out, PrintStream err) {
    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    void refuse(Refusal refusal) {
        err.println(texts.of(refusal.messageKey(), refusal.arguments()));
    }
}

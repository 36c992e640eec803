package vn.ntm.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.organization.HomeCommune;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** {@code demo funding [--unit CODE]}: enters the demonstration's book of a commune, the home commune unless another is named. */
@Component
class DemoFundingCommand implements Command {
    private static final int REFUSED = 2;

    private final Demonstration demonstration;
    private final HomeCommune home;
    private final Texts texts;

    DemoFundingCommand(Demonstration demonstration, HomeCommune home, Texts texts) {
        this.demonstration = demonstration;
        this.home = home;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "demo funding";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean named = arguments.size() == 2 && arguments.getFirst().equals("--unit");
        if (!named && !arguments.isEmpty()) {
            err.println(texts.of("demo.usage"));
            return REFUSED;
        }
        try {
            Optional<String> unit =
                    named ? Optional.of(arguments.getLast()) : home.find().map(HomeCommune.Home::code);
            if (unit.isEmpty()) {
                err.println(texts.of("demo.no-home"));
                return REFUSED;
            }
            return enter(unit.get(), out);
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
            return REFUSED;
        }
    }

    private int enter(String unit, PrintStream out) {
        Actor machine = Actor.product(texts.of("demo.by"));
        Optional<Demonstration.Entered> entered = Acting.as(machine, () -> demonstration.enter(unit));
        out.println(entered.map(all -> texts.of(
                        "demo.entered",
                        all.commune(),
                        all.works(),
                        all.lines(),
                        all.drives(),
                        all.gifts(),
                        all.cases(),
                        all.book()))
                .orElseGet(() -> texts.of("demo.there", unit)));
        return 0;
    }
}

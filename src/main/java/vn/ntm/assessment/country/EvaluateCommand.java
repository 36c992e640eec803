package vn.ntm.assessment.country;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** {@code ./ntm evaluate --set ID --year Y [--all | --unit CODE]}: evaluates communes and keeps where they stand. */
@Component
class EvaluateCommand implements Command {
    private static final int REFUSED = 2;
    private static final double NANOS = 1e9;

    private final CountryEvaluation country;
    private final Texts texts;

    EvaluateCommand(CountryEvaluation country, Texts texts) {
        this.country = country;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    /** What was asked for. */
    private record Asked(String set, int year, Optional<String> unit) {
        static Optional<Asked> of(List<String> arguments) {
            Map<String, String> options = new HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                String word = arguments.get(i);
                boolean alone = "--all".equals(word);
                if (!word.startsWith("--") || (!alone && i + 1 == arguments.size())) {
                    return Optional.empty();
                }
                options.put(word, alone ? "" : arguments.get(++i));
            }
            String set = options.remove("--set");
            String year = options.remove("--year");
            String unit = options.remove("--unit");
            boolean all = options.remove("--all") != null;
            if (set == null
                    || year == null
                    || !year.matches("20\\d{2}")
                    || !options.isEmpty()
                    || (all && unit != null)) {
                return Optional.empty();
            }
            return Optional.of(new Asked(set, Integer.parseInt(year), Optional.ofNullable(unit)));
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Optional<Asked> asked = Asked.of(arguments);
        if (asked.isEmpty()) {
            err.println(texts.of("assessment.evaluate.usage"));
            return REFUSED;
        }
        try {
            Actor machine = Actor.product(texts.of("assessment.evaluate.by"));
            say(Acting.as(machine, () -> evaluated(asked.get())), out);
            return 0;
        } catch (Refusal refusal) {
            err.println(texts.of(refusal.messageKey(), refusal.arguments()));
            return REFUSED;
        }
    }

    private CountryEvaluation.Report evaluated(Asked asked) {
        return asked.unit()
                .map(unit -> country.one(unit, asked.set(), asked.year()))
                .orElseGet(() -> country.all(asked.set(), asked.year()));
    }

    private void say(CountryEvaluation.Report report, PrintStream out) {
        double seconds = report.took().toNanos() / NANOS;
        out.println(texts.of("assessment.evaluate.communes", Vietnamese.number(report.communes())));
        out.println(texts.of("assessment.evaluate.without-values", Vietnamese.number(report.withoutValues())));
        out.println(texts.of("assessment.evaluate.values", Vietnamese.number(report.values())));
        out.println(texts.of("assessment.evaluate.rows", Vietnamese.number(report.rows())));
        out.println(texts.of("assessment.evaluate.seconds", Vietnamese.number(BigDecimal.valueOf(seconds), 3)));
        out.println(texts.of(
                "assessment.evaluate.rate", Vietnamese.number(Math.round(report.values() / Math.max(seconds, 1e-3)))));
        report.bands()
                .bands()
                .forEach(band -> out.println(
                        texts.of("assessment.evaluate.band", band.toString(), Vietnamese.number(band.communes()))));
    }
}

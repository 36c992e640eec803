package vn.ntm.assessment.closing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two states of an assessment, indicator by indicator, in what a reader would want to know. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What is different in the second one. */
    static List<Difference> between(Frozen before, Frozen after) {
        Differences differences = new Differences();
        differences.whole(before.head(), after.head());
        Set<String> codes = Stream.concat(before.indicators(), after.indicators())
                .map(Frozen.OfIndicator::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        codes.forEach(code -> differences.indicator(
                before.indicator(code).orElse(null), after.indicator(code).orElse(null)));
        return List.copyOf(differences.found);
    }

    private void whole(Frozen.Head before, Frozen.Head after) {
        note("", "", Difference.What.REVISION, before.setRevision(), after.setRevision());
        note(
                "",
                "",
                Difference.What.CRITERIA_MET,
                before.met() + "/" + before.total(),
                after.met() + "/" + after.total());
    }

    private void indicator(Frozen.@Nullable OfIndicator before, Frozen.@Nullable OfIndicator after) {
        if (before == null || after == null) {
            Frozen.OfIndicator there = Objects.requireNonNull(before == null ? after : before);
            note(
                    there.code(),
                    there.number(),
                    Difference.What.INDICATOR,
                    before == null ? "" : before.text(),
                    after == null ? "" : after.text());
            return;
        }
        note(before, Difference.What.INDICATOR, before.text(), after.text());
        note(before, Difference.What.CONCLUSION, before.state(), after.state());
        note(before, Difference.What.FIGURE, figures(before), figures(after));
        note(
                before,
                Difference.What.LEVEL,
                before.level().words(),
                after.level().words());
        note(before, Difference.What.LEVEL_SOURCE, source(before.level()), source(after.level()));
        note(before, Difference.What.EVIDENCE, before.accepted(), after.accepted());
        note(before, Difference.What.OVERRULING, overruled(before), overruled(after));
        note(before, Difference.What.JUDGEMENT, judged(before), judged(after));
    }

    private void note(Frozen.OfIndicator of, Difference.What what, Object before, Object after) {
        note(of.code(), of.number(), what, before, after);
    }

    private void note(String code, String number, Difference.What what, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new Difference(code, number, what, before.toString(), after.toString()));
        }
    }

    private static String figures(Frozen.OfIndicator one) {
        return one.parts().stream()
                .map(part -> part.label().isEmpty() ? part.figure() : part.label() + ": " + part.figure())
                .collect(Collectors.joining("; "));
    }

    private static String source(Frozen.Level level) {
        Frozen.Read read = level.read();
        return read == null ? level.instrument() : read.number() + ", " + read.article();
    }

    private static String overruled(Frozen.OfIndicator one) {
        Frozen.Overruled other = one.overruled();
        return other == null ? "" : other.reason() + " (" + other.by() + ")";
    }

    private static String judged(Frozen.OfIndicator one) {
        return one.judgements().stream()
                .map(said -> said.stage() + " " + said.result())
                .collect(Collectors.joining("; "));
    }
}

package vn.ntm.assessment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.shared.Texts;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/** Makes the board that goes out: exactly what held at the moment looked at. */
@Component
@Transactional(readOnly = true)
class BoardFiles {
    private final Standings standings;
    private final Articles articles;
    private final Texts texts;

    BoardFiles(Standings standings, Articles articles, Texts texts) {
        this.standings = standings;
        this.articles = articles;
        this.texts = texts;
    }

    BoardFile of(Lens lens) {
        SetResult result = standings.of(lens.viewed());
        LevelLines levels = articles.levels(lens);
        return new BoardFile(
                lens.unit(),
                lens.unitName(),
                result.set().id(),
                result.set().revision(),
                result.set().name(),
                result.year(),
                lens.knownAt(),
                result.day(),
                result.met(),
                result.total(),
                result.criteria().stream().map(one -> row(one, levels)).toList(),
                result.conditions().stream().map(one -> line(one, levels)).toList());
    }

    private BoardFile.Row row(CriterionResult one, LevelLines levels) {
        return new BoardFile.Row(
                one.number(),
                one.criterion().name(),
                one.state().name(),
                new Signs(texts).of(one.state()).words(),
                one.indicators().stream()
                        .map(indicator -> line(indicator, levels))
                        .toList());
    }

    private BoardFile.Line line(IndicatorResult one, LevelLines levels) {
        Signs signs = new Signs(texts);
        Optional<MeasuredValue> newest =
                sources(one).max(Comparator.comparing(MeasuredValue::recordedAt).thenComparingLong(MeasuredValue::id));
        return new BoardFile.Line(
                one.code(),
                Names.number(one.code(), texts),
                one.demand().text(),
                orNull(words(one, part -> value(one, part, levels.texts()))),
                given(one)
                        .map(Reported.Given::measuredOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                orNull(words(one, part -> level(part, levels))),
                one.state().name(),
                signs.of(one.state()).words(),
                new Conclusions(levels.texts(), levels).why(one),
                one.marks().contains(Mark.PROVISIONAL),
                one.marks().stream()
                        .filter(mark -> mark != Mark.PROVISIONAL)
                        .sorted()
                        .map(mark -> signs.of(mark).words())
                        .toList(),
                law(one),
                one.accepted(),
                newest.map(MeasuredValue::recordedBy).orElse(null),
                newest.map(MeasuredValue::recordedAt).orElse(null));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    /** "Nữ: 75 %; Nam: 80 %"; what says nothing is left out. */
    private String words(IndicatorResult one, Function<IndicatorResult.PartResult, String> say) {
        return one.parts().stream()
                .filter(part -> !say.apply(part).isEmpty())
                .map(part -> Stream.of(new PartWords(texts).label(part.part()), say.apply(part))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining("; "));
    }

    private static String value(IndicatorResult one, IndicatorResult.PartResult part, Texts texts) {
        return switch (part.reported()) {
            case Reported.Given given ->
                new FigureText(texts).words(given.figure(), PartWords.measure(one.demand(), part.part()));
            case Reported.Partial partial ->
                texts.of("assessment.result.partial", partial.sources().size(), partial.hamlets());
            case Reported.NotToBeAdded pile ->
                texts.of("assessment.result.pile", pile.sources().size());
            case Reported.Missing missing -> "";
        };
    }

    private static String level(IndicatorResult.PartResult part, LevelLines levels) {
        return part.part().required() instanceof RequiredLevel.Known known ? levels.words(known.level()) : "";
    }

    private static @Nullable String law(IndicatorResult one) {
        return orNull(one.parts().stream()
                .map(part -> part.part().required())
                .filter(RequiredLevel.Known.class::isInstance)
                .map(required ->
                        ((RequiredLevel.Known) required).basis().provenance().instrument())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private static Stream<Reported.Given> given(IndicatorResult one) {
        return one.parts().stream()
                .map(IndicatorResult.PartResult::reported)
                .filter(Reported.Given.class::isInstance)
                .map(Reported.Given.class::cast);
    }

    private static Stream<MeasuredValue> sources(IndicatorResult one) {
        return one.parts().stream()
                .map(part -> switch (part.reported()) {
                    case Reported.Given given -> given.sources();
                    case Reported.Partial partial -> partial.sources();
                    case Reported.NotToBeAdded pile -> pile.sources();
                    case Reported.Missing missing -> List.<MeasuredValue>of();
                })
                .flatMap(List::stream);
    }
}

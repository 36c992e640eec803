package vn.ntm.assessment.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.closing.Frozen;
import vn.ntm.assessment.closing.Sentences;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.LevelText;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.HamletWord;
import vn.ntm.shared.Texts;
import vn.ntm.values.FigureText;
import vn.ntm.values.Reported;
import vn.ntm.values.Values;

/** What pages say of an indicator, for assessments that are closed. */
@Component
class ClosingWords implements Sentences {
    private final CriteriaSets sets;
    private final Values values;
    private final Texts texts;

    ClosingWords(CriteriaSets sets, Values values, Texts texts) {
        this.sets = sets;
        this.values = values;
        this.texts = texts;
    }

    @Override
    public Function<IndicatorResult, Spoken> of(SetResult result) {
        List<Hamlet> hamlets = values.hamlets(result.unitCode(), result.year());
        Texts here = HamletWord.in(hamlets, texts);
        LevelLines levels = new LevelLines(here, new LevelText(here, sets.places(), result.set()));
        Explanation explanation = new Explanation(
                here, levels, hamlets.stream().collect(Collectors.toMap(Hamlet::code, Hamlet::fullName)));
        Conclusions conclusions = new Conclusions(here, levels);
        return one -> new Spoken(
                Names.number(one.code(), here),
                levels.of(one.demand().required()).words(),
                one.parts().stream().map(part -> part(one, part, here)).toList(),
                conclusions.why(one),
                blocks(explanation.of(one)));
    }

    private static Part part(IndicatorResult one, IndicatorResult.PartResult part, Texts texts) {
        String figure = switch (part.reported()) {
            case Reported.Missing missing -> texts.of("assessment.result.none");
            case Reported.Partial partial ->
                texts.of("assessment.result.partial", partial.sources().size(), partial.hamlets());
            case Reported.NotToBeAdded pile ->
                texts.of("assessment.result.pile", pile.sources().size());
            case Reported.Given given ->
                new FigureText(texts).words(given.figure(), PartWords.measure(one.demand(), part.part()));
        };
        return new Part(new PartWords(texts).label(part.part()), figure);
    }

    private static List<Frozen.Block> blocks(List<ExplanationPage.Block> blocks) {
        return blocks.stream()
                .map(block -> new Frozen.Block(block.heading(), block.sentences()))
                .toList();
    }
}

package vn.ntm.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionStanding;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.Demands;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.FigureText;
import vn.ntm.values.Plausibility;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;

/** What a commune reports, in words, with what to know of it. */
record Results(Texts texts, Demands all, SetResult judged, ValueSheet sheet) {
    static Results of(CriterionStanding standing, Texts texts) {
        return new Results(texts, standing.demands(), standing.result(), standing.values());
    }

    List<Article.Result> of(IndicatorResult result) {
        return result.parts().stream().map(part -> of(result.demand(), part)).toList();
    }

    private Article.Result of(Demand demand, IndicatorResult.PartResult part) {
        String label = new PartWords(texts).label(part.part());
        return switch (part.reported()) {
            case Reported.Missing missing -> nothing(label, texts.of("assessment.result.none"), "");
            case Reported.Partial partial ->
                nothing(
                        label,
                        texts.of("assessment.result.partial", partial.sources().size(), partial.hamlets()),
                        texts.of("assessment.result.partial.why"));
            case Reported.NotToBeAdded pile ->
                nothing(
                        label,
                        texts.of("assessment.result.pile", pile.sources().size()),
                        texts.of("assessment.result.pile.why"));
            case Reported.Given given -> given(label, demand, part.part(), given);
        };
    }

    private static Article.Result nothing(String label, String words, String why) {
        return new Article.Result(label, words, null, why, List.of(), List.of());
    }

    private Article.Result given(String label, Demand demand, Demand.Part part, Reported.Given given) {
        Wording.Measure measure = PartWords.measure(demand, part);
        FigureText words = new FigureText(texts);
        Article.Fraction fraction = given.figure() instanceof Figure.Ratio ratio
                ? new Article.Fraction(words.number(ratio.numerator()), words.number(ratio.denominator()))
                : null;
        String shown = given.figure() instanceof Figure.Ratio ratio
                ? words.value(ratio, measure)
                : words.words(given.figure(), measure);
        return new Article.Result(
                label, shown, fraction, origin(given), marks(measure, given), warnings(demand, part, measure, given));
    }

    /** Whose word it is and of which day. */
    String origin(Reported.Given given) {
        String day = Vietnamese.date(given.measuredOn());
        String words = given.source() == Reported.Source.COMMUNE
                ? texts.of("assessment.origin.commune", day)
                : texts.of("assessment.origin.hamlets", given.sources().size(), day);
        String note = given.source() == Reported.Source.COMMUNE
                ? given.sources().getFirst().note()
                : "";
        return note.isEmpty() ? words : words + ". " + note;
    }

    private List<Sign> marks(Wording.Measure measure, Reported.Given given) {
        Signs signs = new Signs(texts);
        List<Sign> marks = new ArrayList<>();
        marks.add(judged.isOld(given.measuredOn()) ? signs.of(Mark.OUTDATED) : signs.fresh());
        if (given.rival() != null) {
            Sign sign = signs.of(Mark.CONFLICT);
            String sum = new FigureText(texts).words(given.rival(), measure);
            marks.add(new Sign(sign.css(), sign.icon(), texts.of("assessment.result.rival", sum)));
        }
        return marks;
    }

    private List<String> warnings(Demand demand, Demand.Part part, Wording.Measure measure, Reported.Given given) {
        return Plausibility.of(measure, part.key(), given.figure(), before(demand, part, given.year()), wholes(demand))
                .stream()
                .map(warning ->
                        texts.of(warning.messageKey(), warning.arguments().toArray()))
                .toList();
    }

    /** The figure of the year right before; an older one says little about a jump. */
    private @Nullable Figure before(Demand demand, Demand.Part part, int year) {
        LocalDate end = LocalDate.of(year - 1, 12, 31);
        return sheet.reported(demand.measure(), part.key(), year - 1, end, part.adding())
                                instanceof Reported.Given given
                        && given.year() == year - 1
                ? given.figure()
                : null;
    }

    private List<Plausibility.Whole> wholes(Demand demand) {
        return all.all()
                .filter(other -> !other.measure().equals(demand.measure()))
                .flatMap(this::otherWholes)
                .toList();
    }

    private Stream<Plausibility.Whole> otherWholes(Demand other) {
        String what = other.how().denominator();
        return what == null || !sheet.knows(other.measure())
                ? Stream.of()
                : other.parts().stream()
                        .flatMap(part ->
                                sheet.reported(other.measure(), part.key(), judged.year(), all.day(), part.adding())
                                                        instanceof Reported.Given given
                                                && given.year() == judged.year()
                                                && given.figure() instanceof Figure.Ratio ratio
                                        ? Stream.of(new Plausibility.Whole(
                                                other.ref().code(), part.key(), what, ratio.denominator()))
                                        : Stream.of());
    }
}

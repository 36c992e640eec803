package vn.ntm.assessment.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.HamletShare;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;
import vn.ntm.values.FigureText;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;

/** Makes the table of hamlets by indicators. */
@Component
@Transactional(readOnly = true)
class HamletsPages {
    private final Standings standings;
    private final Values values;
    private final Articles articles;
    private final Texts texts;

    HamletsPages(Standings standings, Values values, Articles articles, Texts texts) {
        this.standings = standings;
        this.values = values;
        this.articles = articles;
        this.texts = texts;
    }

    /** @param asked number of a criterion; the first one when the set has none of that number */
    HamletsPage page(Lens lens, String asked) {
        SetResult result = standings.of(lens.viewed());
        CriterionResult criterion = result.criteria().stream()
                .filter(one -> String.valueOf(one.number()).equals(asked))
                .findFirst()
                .orElseGet(() -> result.criteria().getFirst());
        ValueSheet sheet = values.sheet(lens.unit(), lens.year(), lens.knownAt());
        List<IndicatorResult> indicators = criterion.indicators().stream()
                .filter(one -> one.demand().wholeSet().isEmpty())
                .toList();
        Results results = new Results(lens.in(texts), standings.demands(lens.viewed()), result, sheet);
        Signs signs = new Signs(texts);
        return new HamletsPage(
                lens,
                result.criteria().stream()
                        .map(one -> new HamletsPage.Choice(
                                one.number(), one.criterion().name()))
                        .toList(),
                criterion.number(),
                criterion.criterion().name(),
                indicators.stream().map(one -> column(lens, one)).toList(),
                values.hamlets(lens.unit(), lens.year()).stream()
                        .map(hamlet -> row(hamlet, indicators, sheet, result))
                        .toList(),
                indicators.stream()
                        .map(one -> new HamletsPage.Sum(signs.of(one.state()), results.of(one)))
                        .toList());
    }

    private HamletsPage.Column column(Lens lens, IndicatorResult one) {
        return new HamletsPage.Column(
                Names.number(one.code(), texts),
                one.demand().text(),
                articles.levels(lens).of(one.demand().required()).words(),
                lens.indicator(one.code()));
    }

    private HamletsPage.Row row(Hamlet hamlet, List<IndicatorResult> indicators, ValueSheet sheet, SetResult result) {
        return new HamletsPage.Row(
                hamlet.fullName(),
                indicators.stream()
                        .map(one -> cell(
                                one.demand(),
                                HamletShare.of(one.demand(), sheet, hamlet.code(), result.year(), result.day()),
                                result.year()))
                        .toList());
    }

    private HamletsPage.Cell cell(Demand demand, HamletShare share, int year) {
        List<String> lines =
                share.parts().stream().flatMap(part -> line(demand, part, year)).toList();
        if (share.addsUp()) {
            return cell("", "plus", "adds-up", lines);
        }
        return switch (share.verdict()) {
            case Verdict.Met met -> cell("leaf", "circle-check-f", "reached", lines);
            case Verdict.NotProven reached -> cell("leaf", "circle-check-f", "reached", lines);
            case Verdict.NotMet notMet -> cell("brick", "circle-x-f", "not-reached", lines);
            case Verdict.Undecided undecided -> cell("rice", "help-circle", "undecided", lines);
            case Verdict.NotAssessed none -> cell("open", "circle-dashed", "no-data", lines);
            case Verdict.NotApplicable none -> cell("", "ban", "not-applicable", lines);
        };
    }

    private HamletsPage.Cell cell(String css, String icon, String key, List<String> lines) {
        return new HamletsPage.Cell(css, new Sign("state", icon, texts.of("assessment.heat." + key)), lines);
    }

    /** "Nữ: 30/40 = 75 % (năm 2023)"; nothing where nothing was reported. */
    private Stream<String> line(Demand demand, IndicatorResult.PartResult part, int year) {
        if (!(part.reported() instanceof Reported.Given given)) {
            return Stream.of();
        }
        String figure = new FigureText(texts).words(given.figure(), PartWords.measure(demand, part.part()));
        String dated = given.year() == year ? figure : texts.of("assessment.heat.of-year", figure, given.year());
        return Stream.of(Stream.of(new PartWords(texts).label(part.part()), dated)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(": ")));
    }
}

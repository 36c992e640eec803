package vn.ntm.roadmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.roadmap.ConditionFacts;
import vn.ntm.roadmap.Forecast;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.RowKey;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Says what is missing. */
@Component
class GapPages {
    private final Roadmaps roadmaps;
    private final ObjectProvider<ConditionFacts> books;
    private final Words words;
    private final Texts texts;

    GapPages(Roadmaps roadmaps, ObjectProvider<ConditionFacts> books, Words words, Texts texts) {
        this.roadmaps = roadmaps;
        this.books = books;
        this.words = words;
        this.texts = texts;
    }

    GapPage of(Lens lens) {
        Roadmap roadmap = roadmaps.of(lens.viewed());
        SetResult result = roadmap.result();
        return new GapPage(
                lens,
                headline(lens, roadmap),
                lead(roadmap),
                lens.titles().stream()
                        .flatMap(title -> title(lens, title).stream())
                        .toList(),
                roadmap.forecasts(lens.today()).stream()
                        .map(forecast -> target(lens, forecast))
                        .toList(),
                roadmap.open().stream().map(open -> open(lens, roadmap, open)).toList(),
                roadmap.claimed().stream()
                        .map(OpenCriterion::result)
                        .map(this::claimed)
                        .toList(),
                roadmap.openConditions().stream()
                        .map(condition -> line(condition, result, words.needs(condition)))
                        .toList(),
                facts(lens, result),
                result.set().declared().complete()
                        ? ""
                        : texts.of("roadmap.gap.incomplete", result.set().name()));
    }

    private List<GapPage.Fact> facts(Lens lens, SetResult result) {
        return result.conditions().stream()
                .map(condition -> condition.code().substring(IndicatorRef.CONDITION.length()))
                .flatMap(condition ->
                        books.stream().flatMap(book -> book.of(lens.unit(), condition, lens.today()).stream()))
                .map(fact -> new GapPage.Fact(fact.words(), fact.speaksAgainst(), fact.link()))
                .toList();
    }

    private String headline(Lens lens, Roadmap roadmap) {
        SetResult result = roadmap.result();
        String title = words.title(lens.set());
        if (result.isReady()) {
            return texts.of("roadmap.gap.ready", lens.unitName(), title);
        }
        int missing = result.total() - result.met();
        return missing == 0
                ? texts.of("roadmap.gap.criteria-met", lens.unitName(), title)
                : texts.of("roadmap.gap.missing", lens.unitName(), missing, result.total(), title);
    }

    private String lead(Roadmap roadmap) {
        SetResult result = roadmap.result();
        String proved = texts.of("roadmap.gap.proved", result.met(), result.total());
        return roadmap.word() == null
                ? proved
                : proved + " "
                        + texts.of(
                                "roadmap.gap.plan-says",
                                roadmap.word().plan().year(),
                                roadmap.word().baseline().met(),
                                result.total());
    }

    /** Empty where the set was not published by the day looked at. */
    private Optional<GapPage.Title> title(Lens lens, CriteriaSetOutline title) {
        try {
            SetResult result = roadmaps.standing(lens.under(title).viewed());
            return Optional.of(new GapPage.Title(
                    words.title(title),
                    result.met() + "/" + result.total(),
                    lens.under(title).path(""),
                    title.id().equals(lens.set().id())));
        } catch (CriteriaSetNotFound notYet) {
            return Optional.empty();
        }
    }

    private GapPage.Target target(Lens lens, Forecast forecast) {
        CriterionResult criterion = forecast.criterion();
        LocalDate planned = forecast.planned().due();
        String days = forecast.daysLeft() >= 0
                ? texts.of("roadmap.target.left", forecast.daysLeft(), Vietnamese.date(forecast.due()))
                : texts.of("roadmap.target.over", -forecast.daysLeft(), Vietnamese.date(forecast.due()));
        return new GapPage.Target(
                criterion.number() + " " + criterion.criterion().name(),
                Sign.of(forecast.outlook(), texts),
                progress(criterion),
                days,
                planned == null
                        ? texts.of("roadmap.target.unplanned")
                        : texts.of("roadmap.target.planned", Vietnamese.date(planned)),
                lens.row(criterion.number(), RowKey.WHOLE));
    }

    private GapPage.Open open(Lens lens, Roadmap roadmap, OpenCriterion open) {
        CriterionResult criterion = open.result();
        String note = criterion.criterion().complete()
                ? ""
                : texts.of(
                        "roadmap.gap.unknown-indicators", criterion.indicators().size());
        return new GapPage.Open(
                criterion.number(),
                criterion.criterion().name(),
                isDue(roadmap, criterion.number()),
                Sign.of(criterion.state(), texts),
                progress(criterion),
                words.signs(open, roadmap.word()),
                note,
                open.steps().stream()
                        .map(step -> line(step.indicator(), roadmap.result(), words.needs(step)))
                        .toList(),
                lens.row(criterion.number(), RowKey.WHOLE));
    }

    private static boolean isDue(Roadmap roadmap, int criterion) {
        return roadmap.word() != null && roadmap.word().targets().contains(criterion);
    }

    private GapPage.Line line(IndicatorResult indicator, SetResult result, List<String> needs) {
        String code = indicator.code().startsWith(IndicatorRef.CONDITION) ? "" : indicator.code();
        return new GapPage.Line(
                code,
                indicator.demand().text(),
                words.level(indicator, result),
                words.present(indicator),
                Sign.of(indicator.state(), texts),
                needs);
    }

    private GapPage.Claimed claimed(CriterionResult criterion) {
        return new GapPage.Claimed(
                criterion.number(),
                criterion.criterion().name(),
                Sign.of(criterion.state(), texts),
                progress(criterion),
                criterion.indicators().stream()
                        .filter(one -> one.state() == Verdict.State.NOT_ASSESSED)
                        .count());
    }

    private String progress(CriterionResult criterion) {
        return texts.of("roadmap.progress", criterion.met(), criterion.applicable());
    }
}

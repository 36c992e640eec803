package vn.ntm.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionStanding;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Demands;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.MeasureId;
import vn.ntm.shared.Texts;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Values;

/** Makes the page of a criterion from results, values and what the reader may do. */
@Component
@Transactional(readOnly = true)
class CriterionPages {
    /** In the place of a criterion's number: the conditions for recognition. */
    static final int CONDITIONS = Demands.CONDITIONS;

    private final Standings standings;
    private final Values values;
    private final Articles articles;
    private final Texts texts;

    CriterionPages(Standings standings, Values values, Articles articles, Texts texts) {
        this.standings = standings;
        this.values = values;
        this.articles = articles;
        this.texts = texts;
    }

    /** What a form brought back: shown in the place of what is kept. */
    record Back(String code, Typed typed, String open, String savedAt, EntryForm.@Nullable Conflict conflict) {}

    CriterionPage page(Lens lens, int number, @Nullable Back back) {
        return page(lens, standings.criterion(lens.viewed(), number), back);
    }

    /** @param code of an indicator that was saved at that time, empty when none was */
    CriterionPage page(Lens lens, int number, String code, String at) {
        CriterionStanding standing = standings.criterion(lens.viewed(), number);
        return page(lens, standing, articles.saved(standing, code, at));
    }

    private CriterionPage page(Lens lens, CriterionStanding standing, @Nullable Back back) {
        List<IndicatorResult> indicators = standing.indicators();
        CriterionAside aside = new CriterionAside(lens.in(texts), lens);
        return new CriterionPage(
                lens,
                head(lens, standing),
                articles.of(lens, standing, indicators, back),
                lacking(lens, standing),
                aside.hamlets(standing.hamlets(), indicators, standing.values()),
                aside.history(indicators, changes(lens, indicators), standing.hamlets()),
                aside.laws(indicators));
    }

    /** What of the page is another after the indicator was saved; nothing else is looked up. */
    CriterionPage piece(Lens lens, int number, String code, String at) {
        CriterionStanding standing = standings.criterion(lens.viewed(), number);
        List<IndicatorResult> changed = standing.indicator(code).stream().toList();
        return new CriterionPage(
                lens,
                head(lens, standing),
                articles.of(lens, standing, changed, articles.saved(standing, code, at)),
                lacking(lens, standing),
                null,
                List.of(),
                List.of());
    }

    private List<CriterionPage.Lack> lacking(Lens lens, CriterionStanding standing) {
        Lacks lacks = new Lacks(lens.in(texts), lens, new Conclusions(lens.in(texts), articles.levels(lens)));
        return standing.criterion().map(lacks::of).orElseGet(() -> lacks.of(standing.indicators()));
    }

    private List<MeasuredValue> changes(Lens lens, List<IndicatorResult> indicators) {
        Set<MeasureId> measures =
                indicators.stream().map(one -> one.demand().measure()).collect(Collectors.toSet());
        return values.versions(lens.unit(), measures, lens.knownAt(), CriterionAside.CHANGES_SHOWN);
    }

    /** Number of the criterion of an indicator, {@link #CONDITIONS} for a condition. */
    static int criterionOf(SetResult result, IndicatorResult indicator) {
        return result.criteria().stream()
                .filter(one -> one.indicators().contains(indicator))
                .map(CriterionResult::number)
                .findFirst()
                .orElse(CONDITIONS);
    }

    private CriterionPage.Head head(Lens lens, CriterionStanding standing) {
        return standing.criterion().map(one -> head(lens, one)).orElseGet(() -> ofConditions(lens, standing));
    }

    private CriterionPage.Head ofConditions(Lens lens, CriterionStanding standing) {
        List<IndicatorResult> conditions = standing.indicators();
        long met = conditions.stream()
                .filter(one -> one.state() == Verdict.State.MET)
                .count();
        return new CriterionPage.Head(
                CONDITIONS,
                texts.of("assessment.conditions"),
                "",
                new Signs(texts).of(met == conditions.size() ? CriterionState.MET : CriterionState.UNDECIDED),
                texts.of("assessment.count", met, conditions.size()),
                null,
                null,
                neighbour(lens, 0));
    }

    private CriterionPage.Head head(Lens lens, CriterionResult one) {
        int at = lens.set().criteria().stream().map(Criterion::number).toList().indexOf(one.number());
        return new CriterionPage.Head(
                one.number(),
                one.criterion().name(),
                Optional.ofNullable(one.criterion().group()).orElse(""),
                new Signs(texts).of(one.state()),
                texts.of("assessment.count", one.met(), one.applicable()),
                planned(lens, one.number()),
                neighbour(lens, at - 1),
                neighbour(lens, at + 1));
    }

    private @Nullable Sign planned(Lens lens, int number) {
        return Optional.ofNullable(lens.said())
                .filter(snapshot -> snapshot.criteriaSet().equals(lens.set().id()))
                .map(Snapshot::states)
                .map(states -> states.get(number))
                .map(state -> new Signs(texts).planned(state))
                .orElse(null);
    }

    private static CriterionPage.@Nullable Neighbour neighbour(Lens lens, int at) {
        if (at < 0 || at >= lens.set().criteria().size()) {
            return null;
        }
        Criterion other = lens.set().criteria().get(at);
        return new CriterionPage.Neighbour(other.number() + " " + other.name(), lens.criterion(other.number()));
    }
}

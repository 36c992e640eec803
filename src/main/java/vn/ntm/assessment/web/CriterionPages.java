package vn.ntm.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.MeasureId;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;

/** Makes the page of a criterion from results, values and what the reader may do. */
@Component
@Transactional(readOnly = true)
class CriterionPages {
    /** In the place of a criterion's number: the conditions for recognition. */
    static final int CONDITIONS = 0;

    private final Standings standings;
    private final Assessment assessment;
    private final Values values;
    private final Articles articles;
    private final Texts texts;

    CriterionPages(Standings standings, Assessment assessment, Values values, Articles articles, Texts texts) {
        this.standings = standings;
        this.assessment = assessment;
        this.values = values;
        this.articles = articles;
        this.texts = texts;
    }

    /** What a form brought back: shown in the place of what is kept. */
    record Back(String code, Typed typed, String open, String savedAt, EntryForm.@Nullable Conflict conflict) {}

    CriterionPage page(Lens lens, int number, @Nullable Back back) {
        SetResult result = standings.of(lens.viewed());
        List<IndicatorResult> indicators = indicators(lens, result, number);
        ValueSheet sheet = values.sheet(lens.unit(), lens.year(), lens.knownAt());
        Lacks lacks = new Lacks(texts, lens, new Conclusions(texts, articles.levels(lens)));
        CriterionAside aside = new CriterionAside(texts, lens);
        return new CriterionPage(
                lens,
                head(lens, result, number),
                articles.of(lens, number, result, indicators, back),
                result.criterion(number).map(lacks::of).orElseGet(() -> lacks.of(indicators)),
                aside.hamlets(hamlets(lens), indicators, sheet),
                aside.history(indicators, changes(lens, indicators), hamlets(lens)),
                aside.laws(indicators));
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

    private List<IndicatorResult> indicators(Lens lens, SetResult result, int number) {
        if (number == CONDITIONS && !result.conditions().isEmpty()) {
            return result.conditions();
        }
        return result.criterion(number)
                .map(CriterionResult::indicators)
                .orElseThrow(() -> CriteriaSetNotFound.indicator(lens.set().id(), String.valueOf(number)));
    }

    private CriterionPage.Head head(Lens lens, SetResult result, int number) {
        Signs signs = new Signs(texts);
        Optional<CriterionResult> criterion = result.criterion(number);
        if (criterion.isEmpty()) {
            long met = result.conditions().stream()
                    .filter(one -> one.state() == Verdict.State.MET)
                    .count();
            return new CriterionPage.Head(
                    CONDITIONS,
                    texts.of("assessment.conditions"),
                    "",
                    signs.of(met == result.conditions().size() ? CriterionState.MET : CriterionState.UNDECIDED),
                    texts.of("assessment.count", met, result.conditions().size()),
                    null,
                    null,
                    neighbour(lens, result, 0));
        }
        CriterionResult one = criterion.get();
        int at = result.criteria().indexOf(one);
        return new CriterionPage.Head(
                number,
                one.criterion().name(),
                Optional.ofNullable(one.criterion().group()).orElse(""),
                signs.of(one.state()),
                texts.of("assessment.count", one.met(), one.applicable()),
                planned(lens, number),
                neighbour(lens, result, at - 1),
                neighbour(lens, result, at + 1));
    }

    private @Nullable Sign planned(Lens lens, int number) {
        return assessment
                .newest(lens.unit(), lens.knownAt())
                .filter(snapshot -> snapshot.criteriaSet().equals(lens.set().id()))
                .map(Snapshot::states)
                .map(states -> states.get(number))
                .map(state -> new Signs(texts).planned(state))
                .orElse(null);
    }

    private static CriterionPage.@Nullable Neighbour neighbour(Lens lens, SetResult result, int at) {
        if (at < 0 || at >= result.criteria().size()) {
            return null;
        }
        CriterionResult other = result.criteria().get(at);
        return new CriterionPage.Neighbour(
                other.number() + " " + other.criterion().name(), lens.criterion(other.number()));
    }

    private List<Hamlet> hamlets(Lens lens) {
        return values.hamlets(lens.unit(), lens.year());
    }
}

package vn.ntm.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.LevelText;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
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
    private final CriteriaSets sets;
    private final Desk desk;
    private final Texts texts;
    private final Clock clock;

    CriterionPages(
            Standings standings,
            Assessment assessment,
            Values values,
            CriteriaSets sets,
            Desk desk,
            Texts texts,
            Clock clock) {
        this.standings = standings;
        this.assessment = assessment;
        this.values = values;
        this.sets = sets;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a form brought back: shown in the place of what is kept. */
    record Back(String code, Typed typed, String open, String savedAt, EntryForm.@Nullable Conflict conflict) {}

    /** What an indicator shows that was saved a moment ago; null when none was. */
    @Nullable
    Back saved(Lens lens, int number, String code, String at) {
        if (code.isEmpty() || !(at.isEmpty() || at.matches("\\d{2}:\\d{2}"))) {
            return null;
        }
        String unit = desk.of(lens, number).unit();
        return standings
                .of(lens.viewed())
                .indicator(code)
                .map(one -> new Back(
                        code,
                        entries(lens, one, unit).typed(),
                        "",
                        at.isEmpty()
                                ? texts.of("assessment.entry.unchanged")
                                : texts.of("assessment.entry.saved-at", at),
                        null))
                .orElse(null);
    }

    CriterionPage page(Lens lens, int number, @Nullable Back back) {
        SetResult result = standings.of(lens.viewed());
        List<IndicatorResult> indicators = indicators(lens, result, number);
        ValueSheet sheet = values.sheet(lens.unit(), lens.year(), lens.knownAt());
        Desk.Place place = desk.of(lens, number);
        Conclusions conclusions = new Conclusions(texts, levels(lens));
        Results results = new Results(texts, result, sheet);
        List<Article> articles = new ArrayList<>();
        for (IndicatorResult indicator : indicators) {
            articles.add(article(
                    lens,
                    lens.criterion(number),
                    indicator,
                    conclusions,
                    results,
                    entry(lens, indicator, place, back),
                    place));
        }
        Lacks lacks = new Lacks(texts, lens, conclusions);
        return new CriterionPage(
                lens,
                head(lens, result, number),
                articles,
                result.criterion(number).map(lacks::of).orElseGet(() -> lacks.of(indicators)),
                new CriterionAside(texts, lens).hamlets(hamlets(lens), indicators, sheet),
                new CriterionAside(texts, lens)
                        .history(
                                indicators,
                                measure -> values.versions(lens.unit(), measure, lens.knownAt()),
                                hamlets(lens)),
                new CriterionAside(texts, lens).laws(indicators));
    }

    /** The fields for an indicator as kept now; for reading a form that was sent. */
    Entries entries(Lens lens, IndicatorResult indicator, String unit) {
        return new Entries(
                texts,
                indicator.demand(),
                unit,
                lens.year(),
                values.versions(lens.unit(), indicator.demand().measure(), lens.knownAt()),
                lastDay(lens));
    }

    private @Nullable EntryForm entry(Lens lens, IndicatorResult indicator, Desk.Place place, @Nullable Back back) {
        if (!place.whyNot(indicator.demand()).isEmpty()) {
            return null;
        }
        Entries entries = entries(lens, indicator, place.unit());
        Optional<Back> mine = Optional.ofNullable(back).filter(one -> one.code().equals(indicator.code()));
        String hamlet = hamlets(lens).stream()
                .filter(one -> one.code().equals(place.unit()))
                .map(Hamlet::fullName)
                .findFirst()
                .orElse("");
        return new EntryForm(
                place.unit(),
                hamlet,
                entries.parts(),
                mine.map(Back::typed).orElseGet(entries::typed),
                mine.map(Back::open).orElse(""),
                mine.map(Back::savedAt).orElse(""),
                mine.map(Back::conflict).orElse(null));
    }

    private Article article(
            Lens lens,
            String page,
            IndicatorResult indicator,
            Conclusions conclusions,
            Results results,
            @Nullable EntryForm entry,
            Desk.Place place) {
        Signs signs = new Signs(texts);
        Sign state = signs.of(indicator.state());
        return new Article(
                indicator.code(),
                Names.number(indicator.code(), texts),
                Names.anchor(indicator.code()),
                page + "#" + Names.anchor(indicator.code()),
                indicator.demand().text(),
                state,
                levels(lens).of(indicator.demand().required()),
                results.of(indicator),
                new Article.Conclusion(
                        state.words(), css(indicator), conclusions.why(indicator), lens.indicator(indicator.code())),
                entry,
                place.whyNot(indicator.demand()));
    }

    private static String css(IndicatorResult indicator) {
        return switch (indicator.state()) {
            case MET -> "up";
            case UNDECIDED -> "rice-ink";
            case NOT_MET -> "";
            case NOT_ASSESSED, NOT_APPLICABLE -> "muted";
        };
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

    private LevelLines levels(Lens lens) {
        return new LevelLines(texts, new LevelText(texts, sets.places(), lens.set()));
    }

    /** The last day of the year, as far as it has come. */
    private LocalDate lastDay(Lens lens) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        LocalDate end = LocalDate.of(lens.year(), Month.DECEMBER, 31);
        return today.isBefore(end) ? today : end;
    }
}

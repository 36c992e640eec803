package vn.ntm.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.CriterionStanding;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.judging.Judged;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.LevelText;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.HamletWord;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;

/** Makes the articles of indicators with their forms. */
@Component
@Transactional(readOnly = true)
class Articles {
    /** What can be sent about values, by the smaller form that is open then. */
    private static final Set<String> ABOUT_VALUES = Set.of("", "not-applicable", "withdraw");

    private final Values values;
    private final Judgements judgements;
    private final EvidenceLines evidence;
    private final CriteriaSets sets;
    private final Desk desk;
    private final StageViews stages;
    private final Texts texts;
    private final Clock clock;

    Articles(
            Values values,
            Judgements judgements,
            EvidenceLines evidence,
            CriteriaSets sets,
            Desk desk,
            StageViews stages,
            Texts texts,
            Clock clock) {
        this.values = values;
        this.judgements = judgements;
        this.evidence = evidence;
        this.sets = sets;
        this.desk = desk;
        this.stages = stages;
        this.texts = texts;
        this.clock = clock;
    }

    /** What every article of a page is made with. */
    private record Around(
            Lens lens,
            CriterionStanding standing,
            Results results,
            Desk.Place place,
            Map<String, Judged> judged,
            Optional<CriterionPages.Back> sent) {
        int number() {
            return standing.number();
        }

        Optional<CriterionPages.Back> back(IndicatorResult indicator) {
            return sent.filter(one -> one.code().equals(indicator.code()));
        }
    }

    /** @param shown those of the criterion that are wanted */
    List<Article> of(
            Lens lens, CriterionStanding standing, List<IndicatorResult> shown, CriterionPages.@Nullable Back back) {
        Around around = new Around(
                lens,
                standing,
                Results.of(standing, lens.in(texts)),
                desk.of(lens, standing.number()),
                judgements.of(lens.viewed()),
                Optional.ofNullable(back));
        return shown.stream().map(one -> article(one, around)).toList();
    }

    private Article article(IndicatorResult indicator, Around around) {
        Lens lens = around.lens();
        Sign state = new Signs(texts).of(indicator.state());
        Stages said = stages.of(
                lens,
                around.number(),
                indicator,
                around.judged().getOrDefault(indicator.code(), new Judged(List.of())),
                around.back(indicator));
        return new Article(
                indicator.code(),
                Names.number(indicator.code(), texts),
                Names.anchor(indicator.code()),
                lens.criterion(around.number()) + "#" + Names.anchor(indicator.code()),
                indicator.demand().text(),
                badge(said, state),
                levels(lens).of(indicator.demand().required()),
                around.results().of(indicator),
                new Article.Conclusion(
                        state.words(),
                        css(indicator),
                        new Conclusions(lens.in(texts), levels(lens)).why(indicator),
                        lens.indicator(indicator.code())),
                said,
                evidence.of(lens.unit(), indicator.demand().measure(), lens.year(), lens.knownAt()),
                around.place().addsEvidence()
                        ? "/evidence/new" + lens.nowQuery() + "&unit="
                                + around.place().unit() + "&criterion=" + around.number() + "&indicator="
                                + indicator.code()
                        : "",
                entry(indicator, around),
                around.place().whyNot(indicator.demand()));
    }

    private Sign badge(Stages said, Sign state) {
        if (said.returned() != null) {
            return new Sign("badge brick", "arrow-back-up", texts.of("assessment.state.returned"));
        }
        return said.differ() ? new Sign("badge rice", "alert-triangle-f", texts.of("assessment.state.differs")) : state;
    }

    private static String css(IndicatorResult indicator) {
        return switch (indicator.state()) {
            case MET -> "up";
            case UNDECIDED -> "rice-ink";
            case NOT_MET -> "";
            case NOT_ASSESSED, NOT_APPLICABLE -> "muted";
        };
    }

    private @Nullable EntryForm entry(IndicatorResult indicator, Around around) {
        Desk.Place place = around.place();
        if (!place.whyNot(indicator.demand()).isEmpty()) {
            return null;
        }
        Entries entries = entries(
                around.lens(),
                indicator.demand(),
                place.unit(),
                around.standing().values());
        Optional<CriterionPages.Back> mine = around.back(indicator).filter(one -> ABOUT_VALUES.contains(one.open()));
        String hamlet = around.standing().hamlets().stream()
                .filter(one -> one.code().equals(place.unit()))
                .map(Hamlet::fullName)
                .findFirst()
                .orElse("");
        return new EntryForm(
                place.unit(),
                hamlet,
                entries.parts(),
                mine.map(CriterionPages.Back::typed)
                        .map(typed -> typed.over(entries.typed()))
                        .orElseGet(entries::typed),
                mine.map(CriterionPages.Back::open).orElse(""),
                mine.map(CriterionPages.Back::savedAt).orElse(""),
                mine.map(CriterionPages.Back::conflict).orElse(null));
    }

    /** The fields for an indicator as kept now; for reading a form that was sent. */
    Entries entries(Lens lens, Demand demand, String unit) {
        return entries(lens, demand, unit, values.last(unit, lens.year(), demand.measure(), lens.knownAt()));
    }

    private Entries entries(Lens lens, Demand demand, String unit, ValueSheet sheet) {
        return entries(lens, demand, unit, sheet.last(unit, lens.year(), demand.measure()));
    }

    private Entries entries(Lens lens, Demand demand, String unit, List<MeasuredValue> last) {
        return new Entries(texts, demand, unit, lens.year(), last, lastDay(lens));
    }

    /** What an indicator shows that was saved a moment ago; null when none was. */
    CriterionPages.@Nullable Back saved(CriterionStanding standing, String code, String at) {
        if (standing.indicator(code).isEmpty() || !(at.isEmpty() || at.matches("\\d{2}:\\d{2}"))) {
            return null;
        }
        String words =
                at.isEmpty() ? texts.of("assessment.entry.unchanged") : texts.of("assessment.entry.saved-at", at);
        return new CriterionPages.Back(code, new Typed(texts), "", words, null);
    }

    /** What the commune reports, in words. */
    List<Article.Result> results(CriterionStanding standing, IndicatorResult indicator) {
        return Results.of(standing, HamletWord.in(standing.hamlets(), texts)).of(indicator);
    }

    LevelLines levels(Lens lens) {
        return new LevelLines(lens.in(texts), new LevelText(texts, sets.places(), lens.set()));
    }

    /** The last day of the year, as far as it has come. */
    private LocalDate lastDay(Lens lens) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        LocalDate end = LocalDate.of(lens.year(), Month.DECEMBER, 31);
        return today.isBefore(end) ? today : end;
    }
}

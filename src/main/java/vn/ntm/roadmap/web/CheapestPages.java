package vn.ntm.roadmap.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.roadmap.CheapestSets;
import vn.ntm.roadmap.Estimate;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.RowKey;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;

/** Finds and tells the cheapest ways to a number of criteria. */
@Component
class CheapestPages {
    private static final int ALTERNATIVES = 3;

    private final Roadmaps roadmaps;
    private final Texts texts;

    CheapestPages(Roadmaps roadmaps, Texts texts) {
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    /**
     * What was typed.
     *
     * @param wanted how many criteria shall be met in the end
     * @param base {@code values} to count only what is proved
     */
    record Query(
            @Nullable String wanted,
            @Nullable String by,
            @Nullable String until,
            @Nullable String base) {}

    CheapestPage of(Lens lens, Query asked) {
        Roadmap roadmap = roadmaps.of(lens.viewed());
        boolean plan = roadmap.word() != null && !"values".equals(asked.base());
        int met = plan ? roadmap.metOrClaimed() : roadmap.result().met();
        CheapestSets.By by = by(asked.by());
        Until until = until(asked.until());
        Wanted wanted = wanted(asked.wanted(), roadmap, met);
        CheapestSets.Wish wish = new CheapestSets.Wish(wanted.criteria() - met, by, until.day(), ALTERNATIVES);
        List<OpenCriterion> candidates = candidates(roadmap, plan);
        List<CheapestSets.Bundle> found = CheapestSets.of(
                candidates.stream().map(CheapestPages::candidate).toList(), wish);
        return new CheapestPage(
                lens,
                new CheapestPage.Form(
                        wanted.typed(),
                        wanted.problem(),
                        by.name(),
                        until.typed(),
                        until.problem(),
                        plan,
                        roadmap.word() != null),
                answer(wish, found.size(), wanted.criteria(), roadmap.result().total()),
                texts.of(plan ? "roadmap.cheapest.from-plan" : "roadmap.cheapest.from-values", met),
                ways(lens, candidates, found),
                unpriced(lens, candidates, wish),
                impossible(roadmap));
    }

    /** Open criteria that work can make met: all their indicators are known. */
    private static List<OpenCriterion> candidates(Roadmap roadmap, boolean plan) {
        Stream<OpenCriterion> open =
                plan ? roadmap.open().stream() : Stream.concat(roadmap.open().stream(), roadmap.claimed().stream());
        return open.filter(one -> one.result().criterion().complete()).toList();
    }

    private static CheapestSets.Candidate candidate(OpenCriterion open) {
        return new CheapestSets.Candidate(open.number(), open.estimate());
    }

    private List<CheapestPage.Way> ways(Lens lens, List<OpenCriterion> candidates, List<CheapestSets.Bundle> found) {
        List<CheapestPage.Way> ways = new ArrayList<>();
        for (CheapestSets.Bundle bundle : found) {
            List<OpenCriterion> chosen = candidates.stream()
                    .filter(one -> bundle.criteria().contains(one.number()))
                    .toList();
            Estimate sum = bundle.estimate();
            ways.add(new CheapestPage.Way(
                    texts.of("roadmap.cheapest.way", ways.size() + 1),
                    money(sum),
                    effort(sum),
                    due(sum),
                    chosen.stream().map(one -> step(lens, one)).toList(),
                    chosen.stream().flatMap(this::cautions).toList()));
        }
        return ways;
    }

    private CheapestPage.Step step(Lens lens, OpenCriterion open) {
        Estimate estimate = open.estimate();
        return new CheapestPage.Step(
                name(open.result()),
                open.steps().stream().map(step -> step.indicator().code()).collect(Collectors.joining(", ")),
                money(estimate),
                effort(estimate),
                due(estimate),
                lens.row(open.number(), RowKey.WHOLE));
    }

    /** What work alone does not settle. */
    private Stream<String> cautions(OpenCriterion open) {
        String codes = open.steps().stream()
                .filter(OpenCriterion.Step::lacksLevel)
                .map(step -> step.indicator().code())
                .collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? Stream.empty()
                : Stream.of(texts.of("roadmap.cheapest.no-level", open.number(), codes));
    }

    private List<RowsPage.Place> unpriced(Lens lens, List<OpenCriterion> candidates, CheapestSets.Wish wish) {
        return candidates.stream()
                .filter(one -> !CheapestSets.counts(candidate(one), wish))
                .map(one -> new RowsPage.Place(name(one.result()), lens.row(one.number(), RowKey.WHOLE)))
                .toList();
    }

    private static List<String> impossible(Roadmap roadmap) {
        return roadmap.open().stream()
                .map(OpenCriterion::result)
                .filter(one -> !one.criterion().complete())
                .map(CheapestPages::name)
                .toList();
    }

    private String answer(CheapestSets.Wish wish, int ways, int wanted, int total) {
        if (wish.criteria() <= 0) {
            return texts.of("roadmap.cheapest.there", wanted, total);
        }
        return ways == 0
                ? texts.of("roadmap.cheapest.none", wish.criteria(), wanted, total)
                : texts.of("roadmap.cheapest.answer", ways, wish.criteria(), wanted, total);
    }

    private static CheapestSets.By by(@Nullable String asked) {
        return Arrays.stream(CheapestSets.By.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(CheapestSets.By.MONEY);
    }

    /** The goal of the plan's year, else one more than now. */
    private Wanted wanted(@Nullable String typed, Roadmap roadmap, int met) {
        int total = roadmap.result().total();
        PlanWord word = roadmap.word();
        int usual = word == null
                ? Math.min(met + 1, total)
                : Math.min(word.baseline().met() + word.targets().size(), total);
        if (typed == null || typed.isBlank()) {
            return new Wanted(usual, String.valueOf(usual), null);
        }
        String digits = typed.strip();
        int number = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
        return number < 1 || number > total
                ? new Wanted(usual, digits, texts.of("roadmap.cheapest.wanted.problem", total))
                : new Wanted(number, digits, null);
    }

    private record Wanted(
            int criteria, String typed, @Nullable String problem) {}

    private Until until(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new Until(null, "", null);
        }
        TypedDate date = TypedDate.read(typed);
        return new Until(date.day(), typed.strip(), date.problem(texts));
    }

    private record Until(
            @Nullable LocalDate day, String typed, @Nullable String problem) {}

    private static String name(CriterionResult criterion) {
        return criterion.number() + " " + criterion.criterion().name();
    }

    private String money(Estimate estimate) {
        Long money = estimate.money();
        return money == null
                ? texts.of("roadmap.cheapest.not-estimated")
                : texts.of("roadmap.cheapest.money", Vietnamese.number(money));
    }

    private String effort(Estimate estimate) {
        Long effort = estimate.effort();
        return effort == null
                ? texts.of("roadmap.cheapest.not-estimated")
                : texts.of("roadmap.cheapest.effort", Vietnamese.number(effort));
    }

    private String due(Estimate estimate) {
        LocalDate due = estimate.due();
        return due == null ? texts.of("roadmap.cheapest.not-estimated") : Vietnamese.date(due);
    }
}

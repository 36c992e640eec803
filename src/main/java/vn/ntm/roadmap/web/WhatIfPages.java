package vn.ntm.roadmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.planning.PlanContent;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.WhatIf;
import vn.ntm.shared.Texts;

/** Tries out what would follow; nothing is stored. */
@Component
class WhatIfPages {
    private final Roadmaps roadmaps;
    private final Words words;
    private final Texts texts;

    WhatIfPages(Roadmaps roadmaps, Words words, Texts texts) {
        this.roadmaps = roadmaps;
        this.words = words;
        this.texts = texts;
    }

    WhatIfPage of(Lens lens, Ticks ticks) {
        Roadmap roadmap = roadmaps.of(lens.viewed());
        SetResult now = roadmap.result();
        SetResult then = WhatIf.of(now, ticks.codes(roadmap));
        return new WhatIfPage(
                lens,
                !ticks.isEmpty(),
                texts.of("roadmap.what-if.answer", now.met(), then.met(), then.total(), words.title(lens.set())),
                withPlan(roadmap, then),
                effects(now, then),
                lacking(then),
                targets(roadmap, ticks),
                criteria(now, ticks),
                tasks(roadmap, ticks),
                conditions(now, ticks));
    }

    /** The plan's word counted in, and said to be that. */
    private String withPlan(Roadmap roadmap, SetResult then) {
        PlanWord word = roadmap.word();
        if (word == null) {
            return "";
        }
        long said = then.criteria().stream()
                .filter(one -> one.state() == CriterionState.MET
                        || roadmap.claimed().stream().anyMatch(claimed -> claimed.number() == one.number()))
                .count();
        return texts.of("roadmap.what-if.with-plan", roadmap.metOrClaimed(), said, then.total());
    }

    private List<WhatIfPage.Effect> effects(SetResult now, SetResult then) {
        List<WhatIfPage.Effect> effects = new ArrayList<>();
        for (CriterionResult before : now.criteria()) {
            CriterionResult after = then.criterion(before.number()).orElse(before);
            if (after.met() != before.met() || after.state() != before.state()) {
                effects.add(new WhatIfPage.Effect(
                        name(before),
                        progress(before),
                        progress(after),
                        Sign.of(before.state(), texts),
                        Sign.of(after.state(), texts)));
            }
        }
        return effects;
    }

    private List<String> lacking(SetResult then) {
        List<String> lacking = new ArrayList<>();
        if (!then.set().declared().complete()) {
            lacking.add(texts.of("roadmap.gap.incomplete", then.set().name()));
        }
        if (then.met() < then.total()) {
            lacking.add(texts.of("roadmap.what-if.criteria", then.total() - then.met()));
        }
        then.conditions().stream()
                .filter(condition -> condition.state() != Verdict.State.MET)
                .forEach(condition -> lacking.add(
                        texts.of("roadmap.what-if.condition", condition.demand().text())));
        return lacking;
    }

    /** The targets of the plan, to be ticked at once. */
    private List<WhatIfPage.Choice> targets(Roadmap roadmap, Ticks ticks) {
        PlanWord word = roadmap.word();
        return word == null
                ? List.of()
                : word.targets().stream()
                        .flatMap(number -> roadmap.result().criterion(number).stream())
                        .filter(criterion -> criterion.state() != CriterionState.MET)
                        .map(criterion -> whole(criterion, ticks))
                        .toList();
    }

    private List<WhatIfPage.Group> criteria(SetResult now, Ticks ticks) {
        return now.criteria().stream()
                .filter(criterion -> criterion.state() != CriterionState.MET)
                .map(criterion -> group(criterion, ticks))
                .toList();
    }

    private WhatIfPage.Group group(CriterionResult criterion, Ticks ticks) {
        List<WhatIfPage.Choice> indicators = criterion.indicators().stream()
                .filter(one -> one.state() != Verdict.State.MET && one.state() != Verdict.State.NOT_APPLICABLE)
                .map(one -> choice(one, one.code() + " " + one.demand().text(), ticks))
                .toList();
        WhatIfPage.Choice whole = new WhatIfPage.Choice(
                String.valueOf(criterion.number()), texts.of("roadmap.what-if.whole"), ticks.has(criterion));
        return new WhatIfPage.Group(
                name(criterion),
                progress(criterion),
                whole,
                indicators,
                whole.ticked() || indicators.stream().anyMatch(WhatIfPage.Choice::ticked));
    }

    private List<WhatIfPage.Choice> tasks(Roadmap roadmap, Ticks ticks) {
        PlanWord word = roadmap.word();
        return word == null
                ? List.of()
                : word.content().work().stream()
                        .filter(task -> !task.criteria().isEmpty())
                        .map(task -> task(task, ticks))
                        .toList();
    }

    private WhatIfPage.Choice task(PlanContent.Work task, Ticks ticks) {
        String criteria = task.criteria().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new WhatIfPage.Choice(
                task.path(),
                texts.of("roadmap.what-if.task", task.path(), task.text(), criteria),
                ticks.tasks().contains(task.path()));
    }

    private List<WhatIfPage.Choice> conditions(SetResult now, Ticks ticks) {
        return now.conditions().stream()
                .filter(condition -> condition.state() != Verdict.State.MET)
                .map(condition -> choice(condition, condition.demand().text(), ticks))
                .toList();
    }

    private static WhatIfPage.Choice choice(IndicatorResult indicator, String label, Ticks ticks) {
        return new WhatIfPage.Choice(indicator.code(), label, ticks.indicators().contains(indicator.code()));
    }

    private static WhatIfPage.Choice whole(CriterionResult criterion, Ticks ticks) {
        return new WhatIfPage.Choice(String.valueOf(criterion.number()), name(criterion), ticks.has(criterion));
    }

    private static String name(CriterionResult criterion) {
        return criterion.number() + " " + criterion.criterion().name();
    }

    private String progress(CriterionResult criterion) {
        return texts.of("roadmap.progress", criterion.met(), criterion.applicable());
    }
}

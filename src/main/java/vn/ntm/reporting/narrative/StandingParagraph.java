package vn.ntm.reporting.narrative;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ParagraphSource;
import vn.ntm.reporting.Period;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Reported;

/** How many criteria are met, which, what changed since the period before, and what the plan says of it. */
@Component("reportingStandingParagraph")
class StandingParagraph implements ParagraphSource {
    private final Standings standings;
    private final Roadmaps roadmaps;
    private final Texts texts;

    StandingParagraph(Standings standings, Roadmaps roadmaps, Texts texts) {
        this.standings = standings;
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Filled draft(Asked asked) {
        Roadmap roadmap = roadmaps.of(viewed(asked));
        SetResult now = roadmap.result();
        ParagraphText words = new ParagraphText(texts);
        String day = Vietnamese.date(asked.day());
        boolean nothingKnown = now.count(CriterionState.NOT_ASSESSED) == now.total();
        words.lineIf(nothingKnown, "reporting.narrative.nothing-known", day);
        words.lineIf(
                !nothingKnown,
                "reporting.narrative.met",
                day,
                now.met(),
                now.total(),
                now.set().name());
        words.lineIf(now.met() > 0, "reporting.narrative.met.which", words.listed(names(now, CriterionState.MET)));
        List<String> undecided = names(now, CriterionState.UNDECIDED);
        words.lineIf(!undecided.isEmpty(), "reporting.narrative.undecided", undecided.size(), words.listed(undecided));
        List<String> unassessed = names(now, CriterionState.NOT_ASSESSED);
        words.lineIf(
                !unassessed.isEmpty() && !nothingKnown,
                "reporting.narrative.unassessed",
                unassessed.size(),
                words.listed(unassessed));
        Optional.ofNullable(roadmap.word()).ifPresent(plan -> plan(words, plan, now));
        changes(words, asked, now);
        return Filled.of(
                CellValue.words(words.text()),
                Origin.of(
                        "assessment",
                        "/assessment?unit=" + asked.unitCode() + "&year=" + asked.year(),
                        asked.day(),
                        true));
    }

    private static Viewed viewed(Asked asked) {
        return new Viewed(asked.unitCode(), asked.setId(), asked.year(), asked.knownAt());
    }

    private static void plan(ParagraphText words, PlanWord plan, SetResult now) {
        words.line(
                "reporting.narrative.plan",
                plan.baseline().met(),
                plan.baseline().total(),
                Vietnamese.date(plan.baseline().asOf()));
        List<String> targets = plan.targets().stream()
                .flatMap(number -> now.criterion(number).stream())
                .map(StandingParagraph::named)
                .toList();
        words.lineIf(!targets.isEmpty(), "reporting.narrative.plan.targets", targets.size(), words.listed(targets));
    }

    private void changes(ParagraphText words, Asked asked, SetResult now) {
        Period before = asked.period().before();
        Instant end = Vietnamese.endOf(before.lastDay());
        Optional<SetResult> then = end.isAfter(asked.knownAt()) ? Optional.empty() : known(asked, before, end);
        if (then.isEmpty()
                || then.get()
                        .indicators()
                        .allMatch(one ->
                                one.parts().stream().allMatch(part -> part.reported() instanceof Reported.Missing))) {
            words.line("reporting.narrative.no-before");
            return;
        }
        List<String> gained = changed(now, then.get());
        List<String> lost = changed(then.get(), now);
        words.lineIf(
                gained.isEmpty() && lost.isEmpty(), "reporting.narrative.unchanged", Vietnamese.date(before.lastDay()));
        words.lineIf(
                !gained.isEmpty(),
                "reporting.narrative.gained",
                Vietnamese.date(before.lastDay()),
                gained.size(),
                words.listed(gained));
        words.lineIf(
                !lost.isEmpty(),
                "reporting.narrative.lost",
                Vietnamese.date(before.lastDay()),
                lost.size(),
                words.listed(lost));
    }

    /** Asked of the law first: a set that nobody knew by then ends no transaction. */
    private Optional<SetResult> known(Asked asked, Period before, Instant end) {
        try {
            standings.rules(before.year(), end).set(asked.setId());
        } catch (CriteriaSetNotFound notYet) {
            return Optional.empty();
        }
        return Optional.of(standings.of(new Viewed(asked.unitCode(), asked.setId(), before.year(), end)));
    }

    /** Criteria met in the first and not in the second. */
    private static List<String> changed(SetResult one, SetResult other) {
        return one.criteria().stream()
                .filter(criterion -> criterion.state() == CriterionState.MET)
                .filter(criterion -> other.criterion(criterion.number())
                        .filter(same -> same.state() == CriterionState.MET)
                        .isEmpty())
                .map(StandingParagraph::named)
                .toList();
    }

    private static List<String> names(SetResult result, CriterionState state) {
        return result.criteria().stream()
                .filter(one -> one.state() == state)
                .map(StandingParagraph::named)
                .toList();
    }

    static String named(CriterionResult criterion) {
        return criterion.number() + " " + criterion.criterion().name();
    }
}

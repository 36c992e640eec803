package vn.ntm.reporting.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.assessment.closing.Sentences;
import vn.ntm.assessment.closing.Sentences.Spoken;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ParagraphSource;
import vn.ntm.shared.Texts;

/** The criteria whose numbers the form names, one after the other: what is met, what is not and why, what nobody has assessed. */
@Component("reportingCriteriaParagraph")
class CriteriaParagraph implements ParagraphSource {
    private final Standings standings;
    private final Sentences spoken;
    private final Texts texts;

    CriteriaParagraph(Standings standings, Sentences spoken, Texts texts) {
        this.standings = standings;
        this.spoken = spoken;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public Filled draft(Asked asked) {
        SetResult result = standings.of(new Viewed(asked.unitCode(), asked.setId(), asked.year(), asked.knownAt()));
        Set<Integer> wanted = Arrays.stream(asked.of().split(","))
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        Function<IndicatorResult, Spoken> words = spoken.of(result);
        ParagraphText sentences = new ParagraphText(texts);
        List<CriterionResult> all = result.criteria().stream()
                .filter(criterion -> wanted.contains(criterion.number()))
                .toList();
        all.stream()
                .filter(criterion -> !assessed(criterion).isEmpty())
                .forEach(criterion -> tell(sentences, criterion, words));
        List<String> unknown = all.stream()
                .filter(criterion -> assessed(criterion).isEmpty())
                .map(StandingParagraph::named)
                .toList();
        sentences.lineIf(!unknown.isEmpty(), "reporting.narrative.criterion.unknown", sentences.listed(unknown));
        return Filled.of(
                CellValue.words(sentences.text()),
                Origin.of(
                        "assessment",
                        "/assessment?unit=" + asked.unitCode() + "&year=" + asked.year(),
                        asked.day(),
                        true));
    }

    private static List<IndicatorResult> assessed(CriterionResult criterion) {
        return criterion.indicators().stream()
                .filter(one -> one.state() != Verdict.State.NOT_ASSESSED)
                .toList();
    }

    private static void tell(
            ParagraphText sentences, CriterionResult criterion, Function<IndicatorResult, Spoken> words) {
        String name = StandingParagraph.named(criterion);
        List<IndicatorResult> assessed = assessed(criterion);
        sentences.line("reporting.narrative.criterion", name, criterion.met(), criterion.applicable());
        List<String> open = assessed.stream()
                .filter(one -> one.state() == Verdict.State.NOT_MET || one.state() == Verdict.State.UNDECIDED)
                .map(one -> words.apply(one).number() + " " + words.apply(one).conclusion())
                .toList();
        sentences.lineIf(!open.isEmpty(), "reporting.narrative.criterion.open", String.join(" ", open));
        int missing = criterion.applicable()
                - (int) assessed.stream()
                        .filter(one -> one.state() != Verdict.State.NOT_APPLICABLE)
                        .count();
        sentences.lineIf(missing > 0, "reporting.narrative.criterion.missing", missing);
    }
}

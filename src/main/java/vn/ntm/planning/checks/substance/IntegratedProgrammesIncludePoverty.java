package vn.ntm.planning.checks.substance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Baseline.Claim;

/** LINT-29: where programmes are integrated while poverty is not yet met, the poverty programme is among them. */
class IntegratedProgrammesIncludePoverty implements PlanCheck {
    private static final Pattern INTEGRATED = Phrase.words("lồng ghép.{0,200}dân tộc thiểu số");
    private static final Pattern POVERTY = Phrase.words("giảm nghèo");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        boolean povertyNotMet =
                plan.plan().baseline().claims().stream().anyMatch(IntegratedProgrammesIncludePoverty::isPovertyNotMet);
        return povertyNotMet
                ? plan.blocks().stream()
                        .flatMap(block -> Sentence.sentencesOf(block).stream())
                        .flatMap(sentence -> examine(plan, sentence))
                : Stream.empty();
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Sentence sentence) {
        String plain = sentence.plain();
        return POVERTY.matcher(plain).find()
                ? Stream.empty()
                : INTEGRATED
                        .matcher(plain)
                        .results()
                        .limit(1)
                        .map(match -> sentence.place(match.start(), match.end())
                                .warning("LINT-29", plan.say("checks.29.poverty")));
    }

    private static boolean isPovertyNotMet(Claim claim) {
        return !claim.met() && Spelling.plain(claim.name()).contains("nghèo");
    }
}

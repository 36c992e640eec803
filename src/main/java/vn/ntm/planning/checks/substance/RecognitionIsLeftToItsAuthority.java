package vn.ntm.planning.checks.substance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sections;
import vn.ntm.planning.checks.text.Sentence;

/** LINT-30: a commune asks for recognition; appraising and recognising communes is the province's part. */
class RecognitionIsLeftToItsAuthority implements PlanCheck {
    private static final Pattern RECOGNISES = Phrase.words("công nhận xã đạt chuẩn");
    private static final Pattern ASKS = Phrase.words(
            "đề nghị|trình|hồ sơ|được|đã|thẩm quyền|chủ tịch|ubnd tỉnh|ủy ban nhân dân tỉnh|hội đồng thẩm định|quyết định");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return Sections.of(plan.plan()).tasks().stream()
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .filter(clause -> !ASKS.matcher(clause.plain()).find())
                .flatMap(clause -> RECOGNISES
                        .matcher(clause.plain())
                        .results()
                        .map(match -> clause.place(match.start(), match.end())
                                .info("LINT-30", plan.say("checks.30.authority"))));
    }
}

package vn.ntm.planning.checks.substance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.Block;

/** LINT-20: what is met is counted to a day; "đã đạt năm …" may mean in that year or by its end. */
class BaselineIsCumulative implements PlanCheck {
    private static final Pattern MET_IN_YEAR =
            Phrase.words("(?:các )?tiêu chí (?:[^.;:]{0,40} )?đã đạt (?:trong )?năm \\d{4}(?= có| gồm| bao gồm| là|:)");
    private static final Pattern CUMULATIVE =
            Phrase.words("tính đến|đến (?:hết|ngày|cuối|thời điểm|nay|năm)|lũy kế|đạt thêm");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TITLE)
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .filter(sentence -> !CUMULATIVE.matcher(sentence.plain()).find())
                .flatMap(sentence -> MET_IN_YEAR
                        .matcher(sentence.plain())
                        .results()
                        .map(match -> sentence.place(match.start(), match.end())
                                .warning("LINT-20", plan.say("checks.20.ambiguous"))));
    }
}

package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.TargetCount;

/** The numbers of criteria a plan sets itself for its own year; what it says of other periods or of the remaining criteria is left out. */
final class YearTargets {
    private static final Pattern OTHER_THAN_THIS_YEAR = Phrase.words(
            "giai đoạn|quý (?:i|ii|iii|iv|1|2|3|4)|(?:6|06|sáu|9|09|chín) tháng|những năm tiếp theo|còn lại|lộ trình");
    private static final Pattern RUNG = Phrase.words("(?:nông thôn mới|ntm) (nâng cao|kiểu mẫu|hiện đại)");

    private YearTargets() {}

    static List<TargetCount> of(PlanUnderCheck plan) {
        return plan.plan().targetCounts().stream()
                .filter(count ->
                        !OTHER_THAN_THIS_YEAR.matcher(words(plan, count)).find())
                .toList();
    }

    /** Which higher title the number is about; empty when the words do not say. */
    static String rung(PlanUnderCheck plan, TargetCount count) {
        return rungIn(words(plan, count));
    }

    static String rungIn(String plain) {
        return RUNG.matcher(plain)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }

    private static String words(PlanUnderCheck plan, TargetCount count) {
        return Sentence.quoted(plan.blocks(), count.line(), count.quote())
                .map(Sentence::plain)
                .orElse("");
    }
}

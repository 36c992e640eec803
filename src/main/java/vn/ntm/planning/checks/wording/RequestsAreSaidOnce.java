package vn.ntm.planning.checks.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;

/** LINT-24: a condition is said once: not "theo yêu cầu của … khi được yêu cầu". */
class RequestsAreSaidOnce implements PlanCheck {
    private static final Pattern SAID_TWICE = Pattern.compile(
            "(?<!\\p{L})(?:theo|có) (\\p{L}+ \\p{L}+)(?!\\p{L})[^;]{1,120}(?<!\\p{L})khi (?:được|có) \\1(?!\\p{L})");

    private static final Pattern SECOND_TIME = Phrase.words("khi (?:được|có)");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .flatMap(block -> Sentence.sentencesOf(block).stream())
                .filter(sentence -> SECOND_TIME.matcher(sentence.plain()).find())
                .flatMap(sentence -> SAID_TWICE
                        .matcher(sentence.plain())
                        .results()
                        .map(match -> sentence.place(match.start(), match.end())
                                .warning("LINT-24", plan.say("checks.24.twice", match.group(1)))));
    }
}

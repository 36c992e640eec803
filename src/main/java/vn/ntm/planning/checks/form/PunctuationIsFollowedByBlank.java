package vn.ntm.planning.checks.form;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;

/** LINT-26: a blank stands between a punctuation mark and the next word. */
class PunctuationIsFollowedByBlank implements PlanCheck {
    private static final Pattern MISSING_BLANK = Pattern.compile(
            "\\p{L}{0,20}[\\p{L}\\d)”](?:[,;:!?…]|\\.{3})\\p{L}{1,20}|(?<!\\p{L})\\p{L}{0,20}\\p{Ll}{3}\\.\\p{Lu}\\p{L}{0,20}");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.SIGNATURE && block.kind() != Block.Kind.LETTERHEAD)
                .flatMap(block -> MISSING_BLANK
                        .matcher(block.text())
                        .results()
                        .map(match -> Place.of(block, match.start(), match.end())
                                .info("LINT-26", plan.say("checks.26.blank", match.group()))));
    }
}

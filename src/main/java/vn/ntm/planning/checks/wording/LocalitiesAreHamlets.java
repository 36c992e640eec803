package vn.ntm.planning.checks.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;

/** LINT-27: what lies within a commune are hamlets; "địa phương" is the commune itself or a unit above it. */
class LocalitiesAreHamlets implements PlanCheck {
    private static final Pattern LOCALITIES_IN_COMMUNE =
            Phrase.words("(?:các|những|giữa các|từng) địa phương (?:trên địa bàn|trong|thuộc|của) xã");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .flatMap(block -> LOCALITIES_IN_COMMUNE
                        .matcher(Spelling.plain(block.text()))
                        .results()
                        .map(match -> Place.of(block, match.start(), match.end())
                                .info("LINT-27", plan.say("checks.27.localities"))));
    }
}

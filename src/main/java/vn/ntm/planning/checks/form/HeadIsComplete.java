package vn.ntm.planning.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.PlanHead;

/** LINT-06: a document carries its number and symbol, its place and its date (ND30). */
class HeadIsComplete implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<String> missing = missing(plan);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(place(plan).error("LINT-06", plan.say("checks.06.missing", String.join(", ", missing))));
    }

    private static List<String> missing(PlanUnderCheck plan) {
        PlanHead head = plan.head();
        List<String> missing = new ArrayList<>();
        if (head.number() == null) {
            missing.add(plan.say("checks.06.number"));
        }
        if (head.place() == null) {
            missing.add(plan.say("checks.06.place"));
        }
        if (head.date() == null) {
            missing.add(plan.say("checks.06.date"));
        }
        return missing;
    }

    /** Where a blank was left to be filled in, else the document as a whole. */
    private static Place place(PlanUnderCheck plan) {
        return plan.blocksOf(Block.Kind.LETTERHEAD)
                .filter(block -> isBlankToFillIn(Spelling.plain(block.text())))
                .findFirst()
                .map(Place::of)
                .orElseGet(Place::wholeDocument);
    }

    private static boolean isBlankToFillIn(String plain) {
        return plain.startsWith("số") || plain.contains("ngày");
    }
}

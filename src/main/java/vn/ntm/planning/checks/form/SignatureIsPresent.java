package vn.ntm.planning.checks.form;

import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** LINT-07: a document ends with authority, position and name of the person who signs it. */
class SignatureIsPresent implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        boolean block = plan.blocksOf(Block.Kind.SIGNATURE).findAny().isPresent();
        if (plan.head().signer() == null && !block) {
            return Stream.of(Place.wholeDocument().error("LINT-07", plan.say("checks.07.missing")));
        }
        return namesSomebody(plan)
                ? Stream.empty()
                : Stream.of(place(plan).error("LINT-07", plan.say("checks.07.name")));
    }

    /** A name is written in lower case, authority and position in capitals. */
    private static boolean namesSomebody(PlanUnderCheck plan) {
        var signer = plan.head().signer();
        Stream<String> lines = plan.blocksOf(Block.Kind.SIGNATURE).map(Block::text);
        return Stream.concat(lines, signer == null ? Stream.empty() : Stream.of(signer.value()))
                .flatMap(text -> Word.of(text).stream())
                .filter(Word::isCapitalised)
                .filter(word -> word.text().length() > 1)
                .anyMatch(word -> !word.isAllCapitals());
    }

    private static Place place(PlanUnderCheck plan) {
        return plan.blocksOf(Block.Kind.SIGNATURE).findFirst().map(Place::of).orElseGet(Place::wholeDocument);
    }
}

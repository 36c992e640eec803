package vn.ntm.planning.checks.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/** LINT-03: a criterion is listed under its official number only, not under a second running number. */
class CriteriaCarryOneNumber implements PlanCheck {
    private static final Pattern OFFICIAL_NUMBER = Pattern.compile("^tiêu chí (?:số )?0?(\\d{1,2})(?!\\d)");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Block> twice = plan.blocksOf(Block.Kind.ITEM)
                .filter(CriteriaCarryOneNumber::carriesTwoNumbers)
                .toList();
        if (twice.isEmpty()) {
            return Stream.empty();
        }
        Block first = twice.getFirst();
        Place place = new Place(first.firstLine(), first.marker() + " " + first.text());
        return Stream.of(place.warning(
                "LINT-03",
                plan.say(
                        "checks.03.two-numbers",
                        twice.size(),
                        first.firstLine(),
                        twice.getLast().lastLine())));
    }

    private static boolean carriesTwoNumbers(Block item) {
        Optional<Ordinal> ordinal = Optional.ofNullable(item.marker())
                .flatMap(Ordinal::of)
                .filter(number -> number.series().startsWith("arabic"));
        Matcher official = OFFICIAL_NUMBER.matcher(Spelling.plain(item.text()));
        return ordinal.isPresent() && official.find() && ordinal.get().number() != Integer.parseInt(official.group(1));
    }
}

package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sections;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.checks.text.WordList;
import vn.ntm.planning.reading.Block;

/** LINT-22: a body that the tasks call upon is given its part in the section on organisation. */
class BodiesWithTasksAreAssigned implements PlanCheck {
    private record Body(String name, Pattern mentions) {
        static Body of(List<String> row) {
            return new Body(row.getFirst(), Phrase.words(String.join("|", row.subList(1, row.size()))));
        }

        /** The line where it is first mentioned. */
        Optional<Integer> firstIn(List<Block> blocks) {
            return blocks.stream()
                    .flatMap(block -> mentions.matcher(Spelling.plain(block.text()))
                            .results()
                            .map(match -> block.lineAt(match.start())))
                    .findFirst();
        }
    }

    private static final List<Body> BODIES =
            WordList.of("bodies-of-a-commune.txt").rows().stream().map(Body::of).toList();

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Sections sections = Sections.of(plan.plan());
        List<Block> tasks = sections.tasks();
        List<Block> organisation = sections.organisation();
        if (tasks.isEmpty() || organisation.isEmpty()) {
            return Stream.empty();
        }
        String left = BODIES.stream()
                .filter(body -> body.firstIn(organisation).isEmpty())
                .flatMap(
                        body -> body.firstIn(tasks).stream().map(line -> plan.say("checks.22.body", body.name(), line)))
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? Stream.empty()
                : sections.organisationHeading().stream()
                        .map(heading -> Place.of(heading).warning("LINT-22", plan.say("checks.22.unassigned", left)));
    }
}

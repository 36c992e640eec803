package vn.ntm.planning.checks.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sections;
import vn.ntm.planning.reading.Block;

/** LINT-17: headings are written alike: no blank before the dot of the number, no full stop at the end, parts in capitals or none (ND30). */
class HeadingsLookAlike implements PlanCheck {
    private static final Pattern BLANK_IN_MARKER = Pattern.compile("^\\s*(?:[IVX]+|\\d+|\\p{L})\\s+[.)](?=\\s)");
    private static final int WORDS_OF_A_TITLE = 8;

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Block> headings = plan.blocksOf(Block.Kind.HEADING).toList();
        return Stream.of(
                        blanksInMarkers(plan, headings),
                        oddOnes(plan, titles(plan.blocks()), HeadingsLookAlike::endsWithStop, "checks.17.full-stop"),
                        oddOnes(plan, parts(headings), heading -> !isInCapitals(heading), "checks.17.capitals"))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> blanksInMarkers(PlanUnderCheck plan, List<Block> headings) {
        List<DocumentText.Line> lines = plan.plan().source().lines();
        return headings.stream()
                .filter(heading -> heading.firstLine() <= lines.size())
                .filter(heading -> BLANK_IN_MARKER
                        .matcher(lines.get(heading.firstLine() - 1).text())
                        .find())
                .map(heading -> new Place(
                                heading.firstLine(),
                                lines.get(heading.firstLine() - 1).text().strip())
                        .info("LINT-17", plan.say("checks.17.blank", String.valueOf(heading.marker()))));
    }

    /** Those that are written another way than most. */
    private static Stream<Finding> oddOnes(
            PlanUnderCheck plan, List<Block> headings, Predicate<Block> odd, String messageKey) {
        long count = headings.stream().filter(odd).count();
        return count * 2 >= headings.size()
                ? Stream.empty()
                : headings.stream().filter(odd).map(heading -> Place.of(heading).info("LINT-17", plan.say(messageKey)));
    }

    /** Short headings with text below them; a statement printed like a heading has none. */
    private static List<Block> titles(List<Block> blocks) {
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> hasTextBelow(blocks.get(i), blocks.get(i + 1)))
                .mapToObj(blocks::get)
                .filter(block -> block.text().split(" ").length <= WORDS_OF_A_TITLE)
                .toList();
    }

    private static boolean hasTextBelow(Block heading, Block next) {
        return heading.kind() == Block.Kind.HEADING
                && next.path().startsWith(heading.path())
                && !(next.kind() == Block.Kind.HEADING && next.path().equals(heading.path()))
                && !Sections.isClosing(next);
    }

    private static List<Block> parts(List<Block> headings) {
        return headings.stream()
                .filter(heading -> !heading.path().isEmpty() && !heading.path().contains("."))
                .toList();
    }

    private static boolean endsWithStop(Block heading) {
        return heading.text().endsWith(".");
    }

    private static boolean isInCapitals(Block heading) {
        return heading.text().chars().noneMatch(Character::isLowerCase);
    }
}

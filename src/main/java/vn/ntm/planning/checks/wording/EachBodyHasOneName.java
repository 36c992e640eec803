package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.reading.Block;

/** LINT-08: a board is called by one name; a shorter form of the same name is no other name. */
class EachBodyHasOneName implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Block> blocks =
                plan.blocks().stream().filter(block -> !isPreamble(block)).toList();
        Map<String, List<BodyName>> byHead = BodyName.in(blocks).stream()
                .filter(BodyName::isOfCommune)
                .collect(Collectors.groupingBy(BodyName::head));
        return byHead.values().stream().flatMap(names -> examine(plan, names));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, List<BodyName> names) {
        long programmes = names.stream()
                .filter(BodyName::saysWhatFor)
                .map(BodyName::programme)
                .distinct()
                .count();
        if (programmes < 2) {
            return Stream.empty();
        }
        List<String> written =
                names.stream().map(name -> name.place().quote()).distinct().toList();
        String quoted = written.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
        return names.stream()
                .map(name -> name.place().warning("LINT-08", plan.say("checks.08.names", written.size(), quoted)));
    }

    private static boolean isPreamble(Block block) {
        return block.kind() == Block.Kind.LETTERHEAD
                || (block.kind() == Block.Kind.PARAGRAPH
                        && block.path().isEmpty()
                        && block.text().startsWith("Căn cứ"));
    }
}

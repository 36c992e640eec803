package vn.ntm.planning.checks.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;

/** LINT-05: numbered headings and list items count up by one; a list may begin again at one. */
class ListsCountUpWithoutGap implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Count count = new Count(plan);
        plan.blocks().forEach(count::take);
        return count.findings.stream();
    }

    /** What has been counted so far: the last heading below each parent, the last item of each series since the last heading. */
    private static final class Count {
        private final PlanUnderCheck plan;
        private final Map<String, Ordinal> headings = new HashMap<>();
        private final Map<String, Ordinal> items = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Count(PlanUnderCheck plan) {
            this.plan = plan;
        }

        void take(Block block) {
            Optional<Ordinal> ordinal = Optional.ofNullable(block.marker()).flatMap(Ordinal::of);
            if (block.kind() == Block.Kind.HEADING) {
                ordinal.ifPresent(number -> takeHeading(block, number));
            } else if (block.kind() == Block.Kind.ITEM) {
                ordinal.ifPresent(number -> takeItem(block, number));
            } else if (block.kind() == Block.Kind.RECIPIENT || block.kind() == Block.Kind.SIGNATURE) {
                items.clear();
            }
        }

        private void takeHeading(Block block, Ordinal ordinal) {
            String parent = parentOf(block.path());
            headings.keySet().removeIf(key -> depth(key) > depth(parent));
            String key = parent + " " + ordinal.series();
            Ordinal previous = headings.put(key, ordinal);
            Ordinal itemBefore = items.get(ordinal.series());
            boolean countedByItems = itemBefore != null && ordinal.follows(itemBefore);
            if (previous != null && !countedByItems) {
                compare(block, previous, ordinal);
            }
            items.clear();
        }

        private void takeItem(Block block, Ordinal ordinal) {
            Ordinal previous = items.put(ordinal.series(), ordinal);
            if (previous != null) {
                compare(block, previous, ordinal);
            }
        }

        private void compare(Block block, Ordinal previous, Ordinal ordinal) {
            if (!ordinal.isFirst() && !ordinal.follows(previous)) {
                String quote = block.marker() + " " + block.text();
                findings.add(new Place(block.firstLine(), quote)
                        .error(
                                "LINT-05",
                                plan.say("checks.05.gap", ordinal.printed(), previous.printed(), previous.next())));
            }
        }

        private static String parentOf(String path) {
            int dot = path.lastIndexOf('.');
            return dot < 0 ? "" : path.substring(0, dot);
        }

        private static long depth(String key) {
            String parent = key.split(" ", 2)[0];
            return parent.isEmpty() ? 0 : parent.chars().filter(c -> c == '.').count() + 1;
        }
    }
}

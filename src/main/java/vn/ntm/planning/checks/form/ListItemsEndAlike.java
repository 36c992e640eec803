package vn.ntm.planning.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;

/** LINT-15: the entries of a list end with a sign when the others do, and the last one ends the list. */
class ListItemsEndAlike implements PlanCheck {
    private static final String ENDS = ".;:,…!?";

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return lists(plan.blocks()).stream().flatMap(list -> examine(plan, list));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, List<Block> list) {
        long ended = list.stream().filter(ListItemsEndAlike::hasEnd).count();
        if (list.size() < 2 || ended * 2 < list.size()) {
            return Stream.empty();
        }
        return list.stream()
                .filter(item -> !hasEnd(item))
                .map(item -> place(item).info("LINT-15", message(plan, item.equals(list.getLast()))));
    }

    private static String message(PlanUnderCheck plan, boolean last) {
        return plan.say(last ? "checks.15.last" : "checks.15.inner");
    }

    private static Place place(Block item) {
        String quote = item.marker() + " " + item.text();
        return new Place(item.lastLine(), quote);
    }

    private static boolean hasEnd(Block item) {
        String text = item.text().replaceAll("[”\"’)\\s]+$", "");
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Entries of one kind of marker that stand next to each other. */
    private static List<List<Block>> lists(List<Block> blocks) {
        List<List<Block>> lists = new ArrayList<>();
        Block previous = null;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM) {
                if (previous == null || !continues(previous, block)) {
                    lists.add(new ArrayList<>());
                }
                lists.getLast().add(block);
            }
            previous = block;
        }
        return lists;
    }

    private static boolean continues(Block previous, Block item) {
        return previous.kind() == Block.Kind.ITEM && Objects.equals(series(previous), series(item)) && !isFirst(item);
    }

    private static String series(Block item) {
        String marker = Objects.requireNonNullElse(item.marker(), "");
        return Ordinal.of(marker).map(Ordinal::series).orElse(marker);
    }

    private static boolean isFirst(Block item) {
        return Ordinal.of(Objects.requireNonNullElse(item.marker(), ""))
                .filter(Ordinal::isFirst)
                .isPresent();
    }
}

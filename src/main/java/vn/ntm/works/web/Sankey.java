package vn.ntm.works.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of flows from sources on the left to works on the right: heights are in proportion to amounts. Sizes in pixels of its own coordinates.
 *
 * @param left sources from above
 * @param right works from above
 */
public record Sankey(int width, int height, List<Node> left, List<Node> right, List<Ribbon> ribbons) {
    private static final int WIDTH = 720;
    private static final int SIDE = 210;
    private static final int BAR = 10;
    private static final int BODY = 300;
    private static final int GAP = 22;
    private static final int TOP = 8;
    private static final int LEAST = 1;

    /** One end of flows. */
    public record Node(String name, String amount, int x, int y, int width, int height, int textX, String anchor) {}

    /** A flow as an outline. */
    public record Ribbon(String path, String words) {}

    /**
     * An amount that goes from one to another.
     *
     * @param amount above nought
     */
    record Flow(String from, String to, long amount, String words) {}

    /** Worded by the caller: {@code amounts} says what stands behind a name. */
    interface Amounts {
        String of(long amount);
    }

    /** Nodes stand in the order in which flows name them first. */
    static Sankey of(List<Flow> flows, Amounts amounts) {
        Map<String, Long> left = new LinkedHashMap<>();
        Map<String, Long> right = new LinkedHashMap<>();
        for (Flow flow : flows) {
            left.merge(flow.from(), flow.amount(), Math::addExact);
            right.merge(flow.to(), flow.amount(), Math::addExact);
        }
        long total = left.values().stream().reduce(0L, Math::addExact);
        List<Node> sources = nodes(left, total, SIDE, SIDE - BAR / 2, "end", amounts);
        List<Node> works = nodes(right, total, WIDTH - SIDE - BAR, WIDTH - SIDE + BAR / 2, "start", amounts);
        int height = Math.max(bottom(sources), bottom(works)) + TOP;
        return new Sankey(WIDTH, height, sources, works, ribbons(flows, total, sources, works));
    }

    private static List<Node> nodes(
            Map<String, Long> sums, long total, int x, int textX, String anchor, Amounts amounts) {
        List<Node> nodes = new ArrayList<>();
        int y = TOP;
        for (Map.Entry<String, Long> one : sums.entrySet()) {
            int height = height(one.getValue(), total);
            nodes.add(new Node(one.getKey(), amounts.of(one.getValue()), x, y, BAR, height, textX, anchor));
            y += Math.max(height, GAP) + GAP;
        }
        return nodes;
    }

    private static int height(long amount, long total) {
        return Math.max(LEAST, (int) Math.round((double) amount / total * BODY));
    }

    private static int bottom(List<Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> node.y() + Math.max(node.height(), GAP))
                .max()
                .orElse(0);
    }

    private static List<Ribbon> ribbons(List<Flow> flows, long total, List<Node> left, List<Node> right) {
        Map<String, Integer> leftAt = new HashMap<>();
        Map<String, Integer> rightAt = new HashMap<>();
        left.forEach(node -> leftAt.put(node.name(), node.y()));
        right.forEach(node -> rightAt.put(node.name(), node.y()));
        int from = SIDE + BAR;
        int to = WIDTH - SIDE - BAR;
        int middle = (from + to) / 2;
        List<Ribbon> ribbons = new ArrayList<>();
        for (Flow flow : flows) {
            int height = height(flow.amount(), total);
            int start = leftAt.getOrDefault(flow.from(), TOP);
            int end = rightAt.getOrDefault(flow.to(), TOP);
            ribbons.add(new Ribbon(
                    "M%d %dC%d %d %d %d %d %dV%dC%d %d %d %d %d %dZ"
                            .formatted(
                                    from,
                                    start,
                                    middle,
                                    start,
                                    middle,
                                    end,
                                    to,
                                    end,
                                    end + height,
                                    middle,
                                    end + height,
                                    middle,
                                    start + height,
                                    from,
                                    start + height),
                    flow.words()));
            leftAt.put(flow.from(), start + height);
            rightAt.put(flow.to(), end + height);
        }
        return ribbons;
    }
}

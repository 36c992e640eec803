package vn.ntm.criteria.publishing;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Wording.Kind;
import vn.ntm.criteria.Wording.Measure;

/** Reads what is demanded from the data: a value under the indicator's own measure, or several parts together. */
final class LevelYaml {
    private LevelYaml() {}

    /** The level of a row below {@code levels}. */
    static Level level(YamlNode row, Measure measure, Direction direction) {
        if (row.has("all")) {
            return new Level.AllOf(
                    row.nodes("all").stream().map(LevelYaml::part).toList());
        }
        return switch (row.get("value")) {
            case Boolean expected -> new Level.YesNo(expected);
            case String rank -> new Level.Rank(rank, measure.scale());
            default -> new Level.Amount(direction, row.decimal("value"), measure.unit());
        };
    }

    /** A level that stands alone with its own comparator and unit; null where the value is not known. */
    static @Nullable Level alone(YamlNode node) {
        if (!node.has("value")) {
            return null;
        }
        return node.get("value") instanceof Boolean expected
                ? new Level.YesNo(expected)
                : new Level.Amount(direction(node), node.decimal("value"), node.textOrNull("unit"));
    }

    static Direction direction(YamlNode node) {
        return switch (node.textOrNull("comparator")) {
            case null -> Direction.EXACTLY;
            case ">=" -> Direction.AT_LEAST;
            case "<=" -> Direction.AT_MOST;
            case "==" -> Direction.EXACTLY;
            case String other -> throw new IllegalArgumentException("No such comparator: " + other);
        };
    }

    private static Level.Part part(YamlNode node) {
        Level level = alone(node);
        if (level == null) {
            throw new IllegalArgumentException("A part without a value: " + node);
        }
        return new Level.Part(node.textOrNull("when"), node.text("metric"), level);
    }

    static Measure measure(YamlNode node) {
        return new Measure(
                node.constant("kind", Kind.class),
                node.textOrNull("unit"),
                node.texts("scale"),
                node.textOrNull("numerator"),
                node.textOrNull("denominator"));
    }
}

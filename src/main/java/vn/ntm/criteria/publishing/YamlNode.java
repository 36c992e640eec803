package vn.ntm.criteria.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a data file, asked by key; says which key is missing or wrong. */
record YamlNode(Map<?, ?> values) {
    static YamlNode parse(String yaml) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return of(root);
    }

    private static YamlNode of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(map);
        }
        throw new IllegalArgumentException("Not a mapping: " + value);
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    Object get(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No " + key + " in " + values);
        }
        return value;
    }

    String text(String key) {
        return switch (get(key)) {
            case String text -> text;
            case Object other -> throw wrong(key, "text");
        };
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    int number(String key) {
        return switch (get(key)) {
            case Integer number -> number;
            case Object other -> throw wrong(key, "a whole number");
        };
    }

    boolean flag(String key) {
        return switch (get(key)) {
            case Boolean flag -> flag;
            case Object other -> throw wrong(key, "true or false");
        };
    }

    BigDecimal decimal(String key) {
        return switch (get(key)) {
            case Integer whole -> BigDecimal.valueOf(whole);
            case Double fraction -> BigDecimal.valueOf(fraction);
            case Object other -> throw wrong(key, "a number");
        };
    }

    @Nullable
    LocalDate dateOrNull(String key) {
        return has(key) ? LocalDate.parse(text(key)) : null;
    }

    YamlNode node(String key) {
        return of(get(key));
    }

    List<YamlNode> nodes(String key) {
        return list(key).stream().map(YamlNode::of).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    /** The constant written as in the data: {@code decision-or-province} for {@code DECISION_OR_PROVINCE}. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return Enum.valueOf(type, text(key).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private List<?> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        return switch (get(key)) {
            case List<?> list -> list;
            case Object other -> throw wrong(key, "a list");
        };
    }

    private IllegalArgumentException wrong(String key, String expected) {
        return new IllegalArgumentException(key + " is not " + expected + " in " + values);
    }
}

package vn.ntm.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.shared.Masked;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Tells field by field what became different between two states. */
class Differences {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LENGTH_OF_DAY = "2024-01-01".length();

    /** Fields whose values are names with a text of their own, and how the keys of those texts begin. */
    private static final Map<String, String> NAMES = Map.of(
            "role", "access.role.",
            "state", "people.duty.state.",
            "type", "audit.object.",
            "kind", "audit.kind.",
            "event", "");

    private final Texts texts;
    private final boolean unmasked;

    /**
     * @param unmasked whether the reader may see telephone numbers and addresses whole
     */
    Differences(Texts texts, boolean unmasked) {
        this.texts = texts;
        this.unmasked = unmasked;
    }

    List<ShownLine.Change> between(@Nullable String before, @Nullable String after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<ShownLine.Change> changes = new ArrayList<>();
        for (String name : names) {
            String was = Objects.requireNonNullElse(old.get(name), "");
            String is = Objects.requireNonNullElse(now.get(name), "");
            if (!was.equals(is)) {
                changes.add(new ShownLine.Change(word(name), shown(name, was), shown(name, is)));
            }
        }
        return changes;
    }

    private static Map<String, String> fields(@Nullable String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (state != null) {
            collect("", JSON.readTree(state), fields);
        }
        return byShortestName(fields);
    }

    /** A field that one state holds deeper than the other is still the same field: the last part of its path is its name where there is one of it. */
    private static Map<String, String> byShortestName(Map<String, String> fields) {
        Map<String, Long> count =
                fields.keySet().stream().collect(Collectors.groupingBy(Differences::last, Collectors.counting()));
        Map<String, String> named = new LinkedHashMap<>();
        fields.forEach((path, value) -> named.put(count.getOrDefault(last(path), 0L) == 1 ? last(path) : path, value));
        return named;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), fields));
        } else if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(item.isContainer() ? item.toString() : item.asString()));
            fields.put(path, String.join("; ", items));
        } else if (!node.isNull()) {
            fields.put(path, node.asString());
        }
    }

    /** The last part of the path as people say it; what has no word stands as it is. */
    private String word(String path) {
        return known("audit.field.", last(path), last(path));
    }

    private String shown(String path, String value) {
        String name = last(path);
        if (!unmasked && name.equals("phone")) {
            return Masked.phone(value);
        }
        if (!unmasked && name.equals("email")) {
            return Masked.email(value);
        }
        String names = NAMES.get(name);
        if (names != null && !value.isEmpty()) {
            return known(
                    names, value, known(names, value.toLowerCase(Locale.ROOT).replace('_', '-'), value));
        }
        return known("audit.value.", value, time(value));
    }

    private String known(String beginning, String end, String otherwise) {
        return texts.keys().contains(beginning + end) ? texts.of(beginning + end) : otherwise;
    }

    private static String time(String value) {
        try {
            if (value.length() == LENGTH_OF_DAY) {
                return Vietnamese.date(LocalDate.parse(value));
            }
            return value.endsWith("Z") ? LineWords.moment(Instant.parse(value)) : value;
        } catch (DateTimeParseException noTime) {
            return value;
        }
    }
}

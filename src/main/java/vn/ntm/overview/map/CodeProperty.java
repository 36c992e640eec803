package vn.ntm.overview.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which property of the features holds the code of the commune: the one that was named, else the one that names most communes. */
final class CodeProperty {
    private static final int MOST_NAMED = 10;
    private static final int DIGITS = 5;

    private CodeProperty() {}

    /** Features by code. */
    record Coded(String property, Map<String, Feature> byCode) {}

    /**
     * The features by the code of their commune.
     *
     * @param named empty when the property is to be found
     * @param communes codes there are on the day
     * @throws MapRefused when a feature has no code, one that is not known, or one that another feature has
     */
    static Coded of(List<Feature> features, String named, Set<String> communes) {
        String property = named.isBlank() ? found(features, communes) : named.strip();
        Map<String, Feature> byCode = new TreeMap<>();
        List<MapRefused.Problem> problems = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Feature feature : features) {
            String code = code(feature, property);
            if (code.isEmpty()) {
                problems.add(MapRefused.Problem.of("overview.shapes.no-code", feature.number(), property));
            } else if (!communes.contains(code)) {
                unknown.add(code);
            } else if (byCode.put(code, feature) != null) {
                problems.add(MapRefused.Problem.of("overview.shapes.twice", code, feature.number()));
            }
        }
        if (!unknown.isEmpty()) {
            String some = String.join(", ", unknown.subList(0, Math.min(MOST_NAMED, unknown.size())));
            problems.add(MapRefused.Problem.of("overview.shapes.unknown-codes", unknown.size(), some));
        }
        if (!problems.isEmpty()) {
            throw new MapRefused(problems.subList(0, Math.min(MOST_NAMED, problems.size())));
        }
        return new Coded(property, byCode);
    }

    private static String found(List<Feature> features, Set<String> communes) {
        Set<String> names = new LinkedHashSet<>();
        features.forEach(feature -> names.addAll(feature.properties().keySet()));
        return names.stream()
                .filter(name -> known(features, name, communes) > 0)
                .max(Comparator.comparingLong(name -> known(features, name, communes)))
                .orElseThrow(() -> MapRefused.of("overview.shapes.no-property"));
    }

    private static long known(List<Feature> features, String name, Set<String> communes) {
        return features.stream()
                .filter(feature -> communes.contains(code(feature, name)))
                .count();
    }

    /** Programs that take codes for numbers drop their zeros. */
    private static String code(Feature feature, String property) {
        String value = feature.properties().getOrDefault(property, "");
        return value.matches("\\d{1,4}") ? "0".repeat(DIGITS - value.length()) + value : value;
    }
}

package vn.ntm.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which indicators ask for the same figure. Law as data: the table ships with the sets. */
public final class Measures {
    private static final String TABLE = "/criteria/measures.tsv";

    private final Map<IndicatorRef, MeasureId> shared;

    Measures(Map<IndicatorRef, MeasureId> shared) {
        this.shared = Map.copyOf(shared);
    }

    /** The table that ships with the product. */
    public static Measures bundled() {
        try (InputStream in = Measures.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + TABLE);
            }
            return new Measures(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            row -> new IndicatorRef(row[1], row[2]),
                            row -> new MeasureId(row[0]),
                            (one, other) -> {
                                throw new IllegalStateException("Two measures of one indicator: " + one + ", " + other);
                            },
                            LinkedHashMap::new)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the indicator asks for; its own when no other set asks for the same. */
    public MeasureId of(IndicatorRef indicator) {
        MeasureId known = shared.get(indicator);
        return known != null ? known : new MeasureId(indicator.setId() + "/" + indicator.code());
    }

    /** Every indicator of the sets that the figure answers. */
    public List<IndicatorRef> answeredBy(MeasureId measure, List<PublishedSet> sets) {
        return sets.stream()
                .flatMap(set -> set.indicators().map(indicator -> new IndicatorRef(set.id(), indicator.code())))
                .filter(indicator -> of(indicator).equals(measure))
                .toList();
    }
}

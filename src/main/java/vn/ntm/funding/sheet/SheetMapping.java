package vn.ntm.funding.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column says what, and what its words mean.
 *
 * @param sheet whose row of headings it is; other sheets with the same headings are read too
 * @param heading number of the row of headings, from 1
 * @param columns from 0
 * @param kind of every row where no column says it, else empty
 * @param source of every row where no column says it, else empty
 * @param kinds what words in the column mean that are not ours, by their search key; likewise sources and projects
 */
public record SheetMapping(
        String sheet,
        int heading,
        Map<SheetField, Integer> columns,
        AmountUnit unit,
        String kind,
        String source,
        Map<String, String> kinds,
        Map<String, String> sources,
        Map<String, String> projects) {
    public SheetMapping {
        columns = Map.copyOf(columns);
        kinds = Map.copyOf(kinds);
        sources = Map.copyOf(sources);
        projects = Map.copyOf(projects);
    }

    /** By which words of the table are compared. */
    public static String key(String text) {
        return Headings.key(text);
    }

    @Nullable
    Integer column(SheetField field) {
        return columns.get(field);
    }

    /** What words of the column were said to mean. */
    public Map<String, String> meanings(SheetField field) {
        return switch (field) {
            case KIND -> kinds;
            case SOURCE -> sources;
            case PROJECT -> projects;
            default -> Map.of();
        };
    }
}

package vn.ntm.reporting.sheet;

import java.util.Map;

/**
 * What a person said about a foreign layout.
 *
 * @param height rows of its headings
 * @param label column with the words of the rows, from 0
 * @param columns by key of the form's column, from 0
 */
public record SheetMapping(int height, int label, Map<String, Integer> columns) {
    public SheetMapping {
        columns = Map.copyOf(columns);
    }
}

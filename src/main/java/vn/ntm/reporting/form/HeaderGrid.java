package vn.ntm.reporting.form;

import java.util.ArrayList;
import java.util.List;

/** The headings of a form as a grid: what stands on each line, over how many columns and lines. */
public final class HeaderGrid {
    /**
     * A heading.
     *
     * @param first index of the first column it stands over, from 0
     * @param across how many columns
     * @param down how many lines
     * @param leaf whether it is that of a column, not of several
     */
    public record Head(String text, int first, int across, int down, boolean leaf) {}

    private HeaderGrid() {}

    /** Line by line, from the top. */
    public static List<List<Head>> of(FormDefinition form) {
        List<List<Head>> lines = new ArrayList<>();
        for (int i = 0; i < form.depth(); i++) {
            lines.add(new ArrayList<>());
        }
        int first = 0;
        for (Column column : form.columns()) {
            put(column, 0, first, lines);
            first += (int) column.leaves().count();
        }
        return lines.stream().map(List::copyOf).toList();
    }

    private static void put(Column column, int line, int first, List<List<Head>> lines) {
        boolean leaf = !column.isGroup();
        lines.get(line)
                .add(new Head(
                        column.header(), first, (int) column.leaves().count(), leaf ? lines.size() - line : 1, leaf));
        int next = first;
        for (Column below : column.columns()) {
            put(below, line + 1, next, lines);
            next += (int) below.leaves().count();
        }
    }
}

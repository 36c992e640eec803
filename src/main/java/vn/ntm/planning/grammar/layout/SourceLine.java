package vn.ntm.planning.grammar.layout;

import java.util.List;

/**
 * A line that says something.
 *
 * @param raw composed, its blanks as they stand
 * @param text blanks squeezed
 * @param cells the cells of a table row, their line feeds kept
 * @param whole whether the file says that a paragraph ends here
 * @param gap how many empty or ruled lines stand before it
 */
public record SourceLine(int number, String raw, String text, List<String> cells, boolean whole, int gap) {
    public SourceLine {
        cells = List.copyOf(cells);
    }

    public boolean isTableRow() {
        return !cells.isEmpty();
    }

    public boolean isIndented() {
        return !raw.isEmpty() && Character.isWhitespace(raw.charAt(0));
    }

    SourceLine withCells(List<String> newCells) {
        return new SourceLine(number, raw, text, newCells, whole, gap);
    }
}

package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/** Finds the tables that a text file draws with bars, tabs or wide blanks, and gives their lines cells. */
final class TextTables {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\\t+");
    private static final Pattern WIDE_BLANK = Pattern.compile("(?<=\\S)[ \\u00A0]{3,}(?=\\S)");
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_LINE = 2000;

    private TextTables() {}

    static List<SourceLine> withCells(List<SourceLine> lines) {
        List<SourceLine> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            List<String> cells = line.isTableRow() ? List.of() : cells(line.raw());
            boolean drawn = cells.size() >= FEWEST_CELLS && (line.text().startsWith("|") || hasRowBeside(lines, i));
            result.add(drawn ? line.withCells(cells) : line);
        }
        return result;
    }

    /** One line with wide blanks may be an accident; two in a row are a table. */
    private static boolean hasRowBeside(List<SourceLine> lines, int index) {
        return isRow(lines, index - 1) || isRow(lines, index + 1);
    }

    private static boolean isRow(List<SourceLine> lines, int index) {
        return index >= 0
                && index < lines.size()
                && !lines.get(index).isTableRow()
                && cells(lines.get(index).raw()).size() >= FEWEST_CELLS;
    }

    private static List<String> cells(String raw) {
        if (raw.length() > LONGEST_LINE) {
            return List.of();
        }
        String line = raw.strip();
        if (line.indexOf('|') >= 0) {
            return split(BAR, line.startsWith("|") ? line.substring(1) : line);
        }
        return split(line.indexOf('\t') >= 0 ? TAB : WIDE_BLANK, line);
    }

    private static List<String> split(Pattern separator, String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : separator.split(line)) {
            cells.add(VietnameseText.squeezed(cell));
        }
        return cells;
    }
}

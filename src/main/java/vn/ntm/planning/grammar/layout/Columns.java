package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/** The two columns that letterhead and signature stand in, however the file keeps them: cells, wide blanks, or not at all. */
final class Columns {
    private static final Pattern WIDE_BLANK =
            Pattern.compile("(?<=\\S)(?<!ngày)(?<!tháng)(?<!năm)(?<!Số:)(?<!Số)(?:[\\s\\u00A0]{3,}|\\t)");

    /** A longer line is no line of a letterhead or a signature block. */
    private static final int LONGEST = 400;

    /** What one line says in its left and right column; the right one is empty when there is only one. */
    record Row(int line, List<String> left, List<String> right) {}

    private Columns() {}

    static Row of(SourceLine line) {
        if (line.isTableRow()) {
            List<String> filled =
                    line.cells().stream().filter(cell -> !cell.isBlank()).toList();
            return new Row(line.number(), lines(filled, 0), lines(filled, 1));
        }
        if (line.text().length() > LONGEST) {
            return new Row(line.number(), List.of(line.text()), List.of());
        }
        String[] parts = WIDE_BLANK.split(line.raw().strip(), 2);
        return new Row(
                line.number(),
                List.of(VietnameseText.squeezed(parts[0])),
                parts.length > 1 ? List.of(VietnameseText.squeezed(parts[1])) : List.of());
    }

    private static List<String> lines(List<String> cells, int index) {
        List<String> lines = new ArrayList<>();
        if (index < cells.size()) {
            cells.get(index)
                    .lines()
                    .map(VietnameseText::squeezed)
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        }
        return lines;
    }
}

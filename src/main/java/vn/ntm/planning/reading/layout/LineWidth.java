package vn.ntm.planning.reading.layout;

import java.util.List;

/** How wide a text was set, and so whether a line was broken because the next word did not fit. */
final class LineWidth {
    /** Longer lines than this were not broken by hand or by a printer: each is a paragraph. */
    private static final int WIDEST_PRINT = 150;

    private static final double TOLERANCE = 0.85;

    private final int width;

    private LineWidth(int width) {
        this.width = width;
    }

    static LineWidth of(List<SourceLine> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isTableRow())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        return new LineWidth(lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.95)]);
    }

    boolean breaksLines() {
        return width <= WIDEST_PRINT;
    }

    /** Whether the first word of {@code next} would hardly have fitted behind {@code line}. */
    boolean isFull(String line, String next) {
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + firstWord > width * TOLERANCE;
    }
}

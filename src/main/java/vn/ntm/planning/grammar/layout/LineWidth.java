package vn.ntm.planning.grammar.layout;

import java.util.List;

/** How wide a text was set, and so whether a line was broken because the next word did not fit. */
final class LineWidth {
    /** Longer lines than this were not broken by hand or by a printer: each is a paragraph. */
    private static final int WIDEST_PRINT = 150;

    /** Where no line is longer, the text is too short to tell how wide it was set. */
    private static final int NARROWEST_PRINT = 55;

    private static final double TOLERANCE = 0.85;
    private static final double STRICT_TOLERANCE = 0.92;

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
        return reaches(line, next, TOLERANCE);
    }

    /** The same, as sure as it must be where a full stop says that the paragraph may be over. */
    boolean isSurelyFull(String line, String next) {
        return width >= NARROWEST_PRINT && reaches(line, next, STRICT_TOLERANCE);
    }

    private boolean reaches(String line, String next, double share) {
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + firstWord > width * share;
    }
}

package vn.ntm.documents.text;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.documents.UnreadableDocument;

/** The lines of a document read so far. Breaks the reading off when the text grows too long or the time is up. */
public final class Lines {
    private static final String BETWEEN_CELLS = " | ";

    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();

    public Lines(DocumentLimits limits) {
        this(new Budget(limits.characters()));
    }

    private Lines(Budget budget) {
        this.budget = budget;
    }

    /** Lines of a part that is kept apart for now, such as a cell, counted against the same limits. */
    public Lines apart() {
        return new Lines(budget);
    }

    /** A paragraph; a line feed in it is a line break its author typed. */
    public void paragraph(String text) {
        budget.spend(text);
        String[] physical = text.split("\n", -1);
        for (int i = 0; i < physical.length; i++) {
            add(physical[i], List.of(), i == physical.length - 1);
        }
    }

    /** A line of which the file does not say whether a paragraph ends there. */
    public void printed(String text) {
        budget.spend(text);
        add(text, List.of(), false);
    }

    /** A table row, whose cells were read into lines kept apart. */
    public void row(List<String> cells) {
        List<String> flat = cells.stream()
                .map(cell -> String.join(" ", cell.split("\n")).strip())
                .toList();
        add(String.join(BETWEEN_CELLS, flat), cells, true);
    }

    public void addAll(Lines others) {
        others.lines.forEach(line -> add(line.text(), line.cells(), line.wholeParagraph()));
    }

    public List<Line> all() {
        return List.copyOf(lines);
    }

    /** What stands in these lines, as the text of one cell. */
    public String asCell() {
        return String.join("\n", lines.stream().map(Line::text).toList()).strip();
    }

    /** To be called from every loop over a file's content, so that a reading can be stopped. */
    public static void stopWhenTimeIsUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableDocument("documents.too-slow");
        }
    }

    private void add(String text, List<String> cells, boolean wholeParagraph) {
        stopWhenTimeIsUp();
        budget.spendLine();
        lines.add(new Line(lines.size() + 1, text, cells, wholeParagraph));
    }

    private static final class Budget {
        private final int allowed;
        private long characters;
        private int lines;

        Budget(int allowed) {
            this.allowed = allowed;
        }

        void spend(String text) {
            characters += text.length();
            refuseWhenSpent();
        }

        void spendLine() {
            lines++;
            refuseWhenSpent();
        }

        private void refuseWhenSpent() {
            if (characters > allowed || lines > DocumentLimits.LINES) {
                throw new UnreadableDocument("documents.too-much-text");
            }
        }
    }
}

package vn.ntm.values.bulk.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Finds out what parts the cells: the mark that parts one line into as many cells as the line before it, most often; then into most. */
final class Delimiter {
    private static final char[] KNOWN = {'\t', ';', ','};
    private static final int LINES = 20;
    private static final int CHARACTERS = 50_000;
    private static final int WEIGHT = 10_000;

    private Delimiter() {}

    static char of(Reader text) throws IOException {
        List<int[]> lines = lines(text);
        int best = 0;
        for (int mark = 1; mark < KNOWN.length; mark++) {
            if (score(lines, mark) > score(lines, best)) {
                best = mark;
            }
        }
        return KNOWN[best];
    }

    private static int score(List<int[]> lines, int mark) {
        int alike = 0;
        int most = 0;
        for (int line = 0; line < lines.size(); line++) {
            int marks = lines.get(line)[mark];
            most = Math.max(most, marks);
            alike += line > 0 && marks > 0 && marks == lines.get(line - 1)[mark] ? 1 : 0;
        }
        return alike * WEIGHT + most;
    }

    /** How often each mark stands outside quotes, for the first lines with something in them. */
    private static List<int[]> lines(Reader text) throws IOException {
        List<int[]> lines = new ArrayList<>();
        int[] marks = new int[KNOWN.length];
        boolean quoted = false;
        boolean blank = true;
        int read = 0;
        for (int c = text.read(); c >= 0 && lines.size() < LINES && read < CHARACTERS; c = text.read(), read++) {
            quoted ^= c == '"';
            if (!quoted && c == '\n') {
                add(marks, blank, lines);
                marks = new int[KNOWN.length];
                blank = true;
            } else if (!quoted) {
                count(c, marks);
                blank &= Character.isWhitespace(c);
            }
        }
        add(marks, blank, lines);
        return lines;
    }

    private static void add(int[] marks, boolean blank, List<int[]> lines) {
        if (!blank) {
            lines.add(marks);
        }
    }

    private static void count(int c, int[] marks) {
        for (int mark = 0; mark < KNOWN.length; mark++) {
            marks[mark] += c == KNOWN[mark] ? 1 : 0;
        }
    }
}

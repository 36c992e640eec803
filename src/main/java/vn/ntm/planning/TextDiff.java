package vn.ntm.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is different between two texts: paragraph by paragraph, and word by word where a paragraph was changed. */
public final class TextDiff {
    /** Two paragraphs that share at least this part of their words are one paragraph that was changed. */
    private static final double ALIKE = 0.4;

    private TextDiff() {}

    /** What became of a piece of text. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A run of words; never {@link Change#CHANGED}. */
    public record Run(Change change, String text) {}

    /** A paragraph; of one that was changed the runs of words, else a single run. */
    public record Row(Change change, List<Run> runs) {
        public Row {
            runs = List.copyOf(runs);
        }
    }

    /** From the earlier to the later paragraphs, in reading order. */
    public static List<Row> of(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        for (Row row : compared(before, after, true)) {
            Row last = rows.isEmpty() ? row : rows.getLast();
            boolean pair = last.change() == Change.REMOVED
                    && row.change() == Change.ADDED
                    && areAlike(wordsOf(last), wordsOf(row));
            if (pair) {
                rows.set(rows.size() - 1, changed(wordsOf(last), wordsOf(row)));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String wordsOf(Row single) {
        return single.runs().getFirst().text();
    }

    private static Row changed(String before, String after) {
        List<Run> runs = new ArrayList<>();
        for (Row word : compared(words(before), words(after), false)) {
            Run run = word.runs().getFirst();
            if (!runs.isEmpty() && runs.getLast().change() == run.change()) {
                runs.set(runs.size() - 1, new Run(run.change(), runs.getLast().text() + " " + run.text()));
            } else {
                runs.add(run);
            }
        }
        return new Row(Change.CHANGED, runs);
    }

    /** The longest common sequence stays; between its members what was removed stands before what was added, in pairs where asked for. */
    private static List<Row> compared(List<String> before, List<String> after, boolean inPairs) {
        int[][] longest = lengths(before, after);
        List<Row> rows = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                settle(removed, added, rows, inPairs);
                rows.add(single(Change.SAME, before.get(i)));
                i++;
                j++;
            } else if (j >= after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                removed.add(before.get(i++));
            } else {
                added.add(after.get(j++));
            }
        }
        settle(removed, added, rows, inPairs);
        return rows;
    }

    /** In pairs what was changed stands beside what it became, and what was added between two such pairs stands between them. */
    private static void settle(List<String> removed, List<String> added, List<Row> rows, boolean inPairs) {
        int next = 0;
        for (String gone : removed) {
            int became = inPairs ? mostAlike(gone, added, next) : -1;
            for (; next < became; next++) {
                rows.add(single(Change.ADDED, added.get(next)));
            }
            rows.add(single(Change.REMOVED, gone));
            if (became >= 0) {
                rows.add(single(Change.ADDED, added.get(next++)));
            }
        }
        added.subList(next, added.size()).forEach(text -> rows.add(single(Change.ADDED, text)));
        removed.clear();
        added.clear();
    }

    /** Of those from {@code first} on; -1 when none is alike. */
    private static int mostAlike(String gone, List<String> added, int first) {
        int best = -1;
        double most = ALIKE;
        for (int i = first; i < added.size(); i++) {
            double alike = likeness(gone, added.get(i));
            if (alike >= most && (best < 0 || alike > most)) {
                best = i;
                most = alike;
            }
        }
        return best;
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static boolean areAlike(String before, String after) {
        return likeness(before, after) >= ALIKE;
    }

    /** The part of the words of the longer one that both share, 0 to 1. */
    private static double likeness(String before, String after) {
        Set<String> one = new HashSet<>(words(before));
        Set<String> other = new HashSet<>(words(after));
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.max(one.size(), other.size());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static Row single(Change change, String text) {
        return new Row(change, List.of(new Run(change, text)));
    }
}

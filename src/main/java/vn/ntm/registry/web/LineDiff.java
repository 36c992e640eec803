package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;

/** What was taken out and put in between two texts, line by line: as few lines as possible. */
final class LineDiff {
    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** All lines in order; of a changed one the old before the new. */
    static List<ComparePage.Row> rows(List<String> before, List<String> after) {
        return new LineDiff(before, after).rows();
    }

    private List<ComparePage.Row> rows() {
        List<ComparePage.Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                rows.add(new ComparePage.Row(false, false, before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                rows.add(new ComparePage.Row(true, false, before.get(i++)));
            } else {
                rows.add(new ComparePage.Row(false, true, after.get(j++)));
            }
        }
        return rows;
    }
}

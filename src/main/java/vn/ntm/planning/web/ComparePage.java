package vn.ntm.planning.web;

import java.util.List;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.TextDiff;
import vn.ntm.planning.TextDiff.Change;

/**
 * Two versions beside each other.
 *
 * @param all whether what is the same is shown too
 */
public record ComparePage(int from, int to, boolean all, List<TextDiff.Row> rows, int changes) {
    static ComparePage of(int from, PlanContent before, int to, PlanContent after, boolean all) {
        List<TextDiff.Row> rows = TextDiff.of(words(before), words(after));
        List<TextDiff.Row> changed =
                rows.stream().filter(row -> row.change() != Change.SAME).toList();
        return new ComparePage(from, to, all, all ? rows : changed, changed.size());
    }

    private static List<String> words(PlanContent content) {
        return content.paragraphs().stream().map(PlanContent.Paragraph::shown).toList();
    }
}

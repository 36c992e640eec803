package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.TextDiff.Change;
import vn.ntm.planning.TextDiff.Row;
import vn.ntm.planning.TextDiff.Run;

class TextDiffTest {
    @Test
    void whatWasChangedIsShownWordByWord() {
        List<Row> rows = TextDiff.of(
                List.of("I. MỤC ĐÍCH", "- Phấn đấu xã đạt thêm từ 02 đến 03 tiêu chí."),
                List.of("I. MỤC ĐÍCH", "- Phấn đấu xã đạt thêm 02 tiêu chí."));

        assertThat(rows).extracting(Row::change).containsExactly(Change.SAME, Change.CHANGED);
        assertThat(rows.getLast().runs())
                .containsExactly(
                        new Run(Change.SAME, "- Phấn đấu xã đạt thêm"),
                        new Run(Change.REMOVED, "từ"),
                        new Run(Change.SAME, "02"),
                        new Run(Change.REMOVED, "đến 03"),
                        new Run(Change.SAME, "tiêu chí."));
    }

    @Test
    void whatHasLittleInCommonIsTakenOutAndPutIn() {
        List<Row> rows =
                TextDiff.of(List.of("a", "Huy động nguồn lực"), List.of("a", "Kiện toàn ban phát triển thôn", "b"));

        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED, Change.ADDED);
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(TextDiff.of(List.of("a", "b"), List.of("a", "b"))).allMatch(row -> row.change() == Change.SAME);
    }
}

package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.tasks.StatementPairs.Pair;

class StatementPairsTest {
    private static Work work(String path, String text) {
        return new Work(path, text, List.of(), null, null);
    }

    private static String told(Pair pair) {
        return path(pair.before()) + " > " + path(pair.after());
    }

    private static String path(@Nullable Work work) {
        return work == null ? "-" : work.path();
    }

    @Test
    void theSameWordsAreFoundAtAnotherPlaceAndRewordedOnesByWhatTheyShare() {
        List<Work> before = List.of(
                work("III.1a", "Kiện toàn Ban Quản lý xã"),
                work("III.1b", "Làm 2 km đường liên xóm trước tháng 6"),
                work("III.1c", "Tổ chức hội thi văn nghệ quần chúng"));
        List<Work> after = List.of(
                work("III.1a", "Lập quỹ bảo trì công trình của xã"),
                work("III.1b", "Kiện toàn ban quản lý xã"),
                work("III.1c", "Làm 3 km đường liên xóm trước tháng 9"));

        List<Pair> pairs = StatementPairs.of(before, after);

        assertThat(pairs)
                .extracting(StatementPairsTest::told)
                .containsExactly("- > III.1a", "III.1a > III.1b", "III.1b > III.1c", "III.1c > -");
        assertThat(pairs.get(1).isUnchanged()).isTrue();
        assertThat(pairs.get(2).isUnchanged()).isFalse();
    }

    @Test
    void ofTheSameWordsTwiceEachKeepsItsPlace() {
        List<Work> twice = List.of(work("III.1", "Báo cáo hằng quý"), work("IV.2", "Báo cáo hằng quý"));

        assertThat(StatementPairs.of(twice, twice))
                .extracting(StatementPairsTest::told)
                .containsExactly("III.1 > III.1", "IV.2 > IV.2");
    }
}

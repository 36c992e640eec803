package vn.ntm.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.search.Entries.COMMUNE;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;

/** However somebody types the words of a task, it is found; and by no other words. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedWordsModuleTest {
    private @Nullable UUID hall;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private List<String> paths(String typed) {
        return search.find(new Query(Wanted.of(typed), null, null, 1)).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::path)
                .toList();
    }

    /** One for all tests: a group shows but its best few. */
    private UUID hall() {
        if (hall == null) {
            hall = new Entries(jdbc, transaction).task(COMMUNE, "Rà soát nhà văn hóa Thủy Đường", 6);
        }
        return hall;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rà soát nhà văn hoá Thuỷ Đường",
                "ra soat nha van hoa thuy duong",
                "thủy nhà hóa",
                "duong văn ra so",
                "TIÊU CHÍ 6 rà soát thuy",
                "tc06 thuỷ đường"
            })
    void findsATaskHoweverItIsTyped(String typed) {
        UUID task = hall();

        assertThat(paths(typed)).contains("/tasks/" + task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuy duong khac", "tc7 thuy duong", "hoang", "uong"})
    void doesNotFindWhatLacksAWord(String typed) {
        UUID task = hall();

        assertThat(paths(typed)).doesNotContain("/tasks/" + task);
    }
}

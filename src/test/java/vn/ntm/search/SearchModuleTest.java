package vn.ntm.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.search.Entries.COMMUNE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.platform.database.RunningDatabase;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

@ModuleTest
class SearchModuleTest {
    private static final String FOREIGN = "17605";

    @Autowired
    private Search search;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RunningDatabase database;

    @Autowired
    private Texts texts;

    private Found find(String typed) {
        return search.find(new Query(Wanted.of(typed), null, null, 1));
    }

    private List<String> paths(String typed) {
        return find(typed).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::path)
                .toList();
    }

    private static Actor actor(Role role, String unit, @Nullable UUID position) {
        UUID seat = position == null ? UUID.randomUUID() : position;
        return new Actor(UUID.randomUUID(), "Người thử", seat, role, "Vị trí", unit, Scope.of(Set.of(unit)), null);
    }

    private Entries entries() {
        return new Entries(jdbc, transaction);
    }

    @Test
    void sqlAndJavaFoldAlike() {
        List<String> corpus = Stream.concat(
                        texts.keys().stream().map(texts::of), Stream.of("Hoà hòa THUỶ Đặng  Ứng\u00A0Hoè", "QUÝ quí"))
                .flatMap(text ->
                        Stream.of(text, Normalizer.normalize(text, Normalizer.Form.NFD), text.toUpperCase(Locale.ROOT)))
                .toList();
        List<String> folded = jdbc.sql(
                        "select search_key(said) from unnest(:said) with ordinality t(said, n) order by n")
                .param("said", corpus.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(corpus).hasSizeGreaterThan(3_000);
        assertThat(folded)
                .isEqualTo(corpus.stream().map(VietnameseText::searchKey).toList());
    }

    @Test
    void theVeryNumberComesFirstThenTheTitleThenTheText() {
        UUID body = entries().plan(COMMUNE, "1/KH-UBND", "Nước sạch ở các xóm vùng cao");
        entries().paragraph(body, 1, "Theo văn bản 4771/KH-UBND về đường");
        UUID number = entries().plan(COMMUNE, "04771/KH-UBND", "Cứng hóa kênh mương");

        assertThat(paths("4771/KH-UBND")).startsWith("/plans/" + number).contains("/plans/" + body + "#l1");
        assertThat(paths("4771")).startsWith("/plans/" + number);
        assertThat(paths("04771/kh")).contains("/plans/" + number);
    }

    @Test
    void titlesThatBeginSoComeBeforeOthersAndNewerBeforeOlder() {
        UUID within = entries().task(COMMUNE, "Vận động hiến đất Lũng Phìn", 1);
        UUID begins = entries().task(COMMUNE, "Hiến đất Lũng Phìn mở đường", 1);
        UUID newer = entries().task(COMMUNE, "Họp bàn hiến đất Lũng Phìn", 1);
        entries().run("update task set due = '2024-09-01' where id = ?", newer);

        assertThat(paths("hiến đất lũng phìn"))
                .containsSubsequence("/tasks/" + begins, "/tasks/" + newer, "/tasks/" + within);
    }

    @Test
    void whatChangesIsFoundByItsNewWordsOnlyAndWhatIsRolledBackNeverWas() {
        UUID task = entries().task(COMMUNE, "Trồng cây quýtxưa", 1);
        entries().run("update task set title = 'Trồng cây camnay' where id = ?", task);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update task set title = 'Trồng cây bưởihụt' where id = ?")
                    .param(task)
                    .update();
            status.setRollbackOnly();
        });

        assertThat(paths("quytxua")).isEmpty();
        assertThat(paths("buoihut")).isEmpty();
        assertThat(paths("camnay")).containsExactly("/tasks/" + task);
    }

    @Test
    void ofAPlanTheNewestWordsAreFound() {
        UUID plan = entries().plan(COMMUNE, "2/KH", "Kế hoạch");
        entries().paragraph(plan, 1, "Lời lẽ bancũ");
        entries().paragraph(plan, 2, "Đoạn cuối bancũ");
        entries().paragraph(plan, 2, 1, "Lời lẽ banmới");
        assertThat(paths("banmoi")).isEmpty();

        entries().run("update plan set text_version = 2 where id = ?", plan);
        assertThat(paths("banmoi")).containsExactly("/plans/" + plan + "#l1");
        assertThat(paths("bancu")).isEmpty();
    }

    @Test
    void aPersonIsFoundByNameAndByPositionUntilTheNameIsErased() {
        UUID person = entries().person(COMMUNE, "Nông Thị Hoè Thử");
        UUID position = entries().position(COMMUNE, "Văn thư thửnghiệm");
        entries().hold(position, person);

        assertThat(paths("nong thi hòe thu")).containsExactly("/people/" + person);
        assertThat(paths("thunghiem")).contains("/people/" + person, "/positions/" + position);
        entries().run("update staff_position set title = 'Văn thư đổitên' where id = ?", position);
        assertThat(paths("doiten")).contains("/people/" + person, "/positions/" + position);
        entries().run("update person set name = 'Đã xóa', version = version + 1 where id = ?", person);

        assertThat(paths("nông thị hoè thử")).isEmpty();
    }

    @Test
    void dutiesOfOthersAreFoundByWhoGivesDutiesOnly() {
        UUID mine = entries().position(COMMUNE, "Văn thư");
        UUID others = entries().position(COMMUNE, "Kế toán");
        UUID own = entries().duty(COMMUNE, mine, "Gửi giấy mờixx cho ban");
        UUID other = entries().duty(COMMUNE, others, "Nhận giấy mờixx của ban");
        assertThat(Acting.as(actor(Role.CLERK, COMMUNE, mine), () -> paths("moixx")))
                .containsExactly("/duties/" + own);
        assertThat(Acting.as(actor(Role.COMMUNE_LEADER, COMMUNE, null), () -> paths("moixx")))
                .containsExactlyInAnyOrder("/duties/" + own, "/duties/" + other);
    }

    /** Roles × own and foreign unit × kinds. */
    @Test
    void nobodyFindsWhatTheirRoleOrUnitMayNotSee() {
        for (String unit : List.of(COMMUNE, FOREIGN)) {
            UUID plan = entries().plan(unit, "9/KH", "Kín đáozz " + unit);
            entries().paragraph(plan, 1, "Kín đáozz " + unit);
            entries().task(unit, "Kín đáozz " + unit, 1);
            UUID person = entries().person(unit, "Kín Đáozz " + unit);
            UUID position = entries().position(unit, "Kín đáozz " + unit);
            entries().hold(position, person);
            entries().duty(unit, position, "Kín đáozz " + unit);
        }
        for (Role role : Role.values()) {
            Actor actor = actor(role, COMMUNE, null);
            Found found = Acting.as(actor, () -> find("daozz"));
            assertThat(found.groups().stream().flatMap(group -> group.hits().stream()))
                    .as("%s", role)
                    .allMatch(hit -> hit.unitCode().equals(COMMUNE)
                            && actor.may(hit.kind().asks()));
            assertThat(found.groups().stream().mapToInt(Found.Group::total))
                    .as("%s counts", role)
                    .allMatch(total -> total == 1);
            Stream.of(Kind.PLAN, Kind.PLAN_TEXT, Kind.TASK, Kind.PERSON, Kind.POSITION)
                    .filter(kind -> actor.may(kind.asks()))
                    .forEach(kind ->
                            assertThat(found.groups()).as("%s %s", role, kind).anyMatch(group -> group.kind() == kind));
            assertThat(Acting.as(actor, () -> paths("daozz " + FOREIGN)))
                    .as("%s", role)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachIndexedKindHasItsView(Kind kind) {
        if (kind.isIndexed()) {
            assertThat(jdbc.sql("select to_regclass(:view) is not null")
                            .param("view", "searchable_" + kind.name().toLowerCase(Locale.ROOT))
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
        assertThat(Kind.of(kind.word())).contains(kind);
    }

    @Test
    void unitsAndCriteriaAreFoundWhereTheyStand() {
        assertThat(paths("lam vy")).contains("/units/commune/05542");
        assertThat(find("tiêu chí 6").groups().stream().map(Found.Group::kind)).contains(Kind.CRITERION);
        assertThat(Acting.as(actor(Role.RESIDENT, COMMUNE, null), () -> paths("tiêu chí 6")))
                .isNotEmpty();
    }

    @Test
    void filtersByKindAndYearAndTurnsPages() {
        for (int i = 0; i < 30; i++) {
            entries().task(COMMUNE, "Việc lặplại số " + i, 1);
        }
        Query second = new Query(Wanted.of("laplai"), Kind.TASK, 2024, 2);
        Found found = search.find(second);
        assertThat(found.total()).isEqualTo(30);
        assertThat(found.groups().getFirst().hits()).hasSize(5);
        assertThat(search.find(new Query(second.wanted(), null, 2023, 1)).groups())
                .isEmpty();
    }

    @Test
    void damageIsCountedAndRebuiltAsOftenAsOneLikes() throws SQLException {
        UUID lost = entries().task(COMMUNE, "Mất khỏi chỉmục", 1);
        try (Connection owner = database.access().connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from search_entry where object_id = '" + lost + "'");
            statement.execute(
                    "insert into search_entry (kind, object_id, unit_code, title, number, criteria, body, path)"
                            + " values ('TASK', '" + UUID.randomUUID() + "', '05539', 'Thừa', '', '{}', '', '/tasks')");
        }
        assertThat(rebuilding.differences()).isEqualTo(2);

        long entriesNow = rebuilding.rebuild();
        assertThat(rebuilding.differences()).isZero();
        assertThat(paths("chimuc")).contains("/tasks/" + lost);
        assertThat(rebuilding.rebuild()).isEqualTo(entriesNow);
    }

    @Test
    void onlyTheProductItselfRebuilds() {
        Actor leader = actor(Role.COMMUNE_LEADER, COMMUNE, null);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.run(leader, () -> rebuilding.rebuild()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\"", "%", "_", "\\", "' & '", ":*", "!", "\u0000", "\u200b", "<b>", "a'b", "😀", "tc999", "ﬀ ² ½"
            })
    void oddInputIsSafe(String typed) {
        assertThat(find(typed).total()).isNotNegative();
        assertThat(EnumSet.allOf(Kind.class))
                .allSatisfy(kind -> search.find(new Query(Wanted.of(typed), kind, 2024, 9)));
    }
}

package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.Viewed;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;

@ModuleTest
class RoadmapsModuleTest {
    private static final String COMMUNE = "05539";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final LocalDate DUE = LocalDate.of(2024, 11, 30);
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private RowStore store;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private RowKey key = new RowKey(COMMUNE, SET, 2030, 6, "6.1");

    @BeforeEach
    void aYearOfItsOwn() {
        key = new RowKey(COMMUNE, SET, YEARS.incrementAndGet(), 6, "6.1");
    }

    private static RowContent costs(long money) {
        return new RowContent("Đạt", "Sửa nhà văn hóa", money, 30L, DUE, null);
    }

    @Test
    void everyCriterionNotMetHasItsPlaceFromTheStart() {
        Roadmap roadmap = roadmaps.of(new Viewed(COMMUNE, SET, 2024, clock.instant()));

        assertThat(roadmap.open()).hasSize(19).noneMatch(OpenCriterion::isBegun);
        assertThat(roadmap.find(6).orElseThrow().steps())
                .extracting(step -> step.indicator().code())
                .containsExactly("6.1", "6.2", "6.3");
        assertThat(roadmaps.titlesOf(2024)).hasSize(3);
    }

    @Test
    void keepsEveryVersionAndKnowsWhatWasKnownWhen() {
        RoadmapRow first = roadmaps.save(key, costs(100), 0);
        RoadmapRow second = roadmaps.save(key, costs(200), first.id());

        assertThat(roadmaps.versions(key)).containsExactly(second, first);
        Roadmap now = roadmaps.of(new Viewed(COMMUNE, SET, key.year(), clock.instant()));
        assertThat(now.find(6).orElseThrow().steps().getFirst().row()).isEqualTo(second);
        assertThat(store.known(COMMUNE, SET, key.year(), first.savedAt().minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        RoadmapRow first = roadmaps.save(key, costs(100), 0);

        assertThat(roadmaps.save(key, costs(100), 0)).isEqualTo(first);
    }

    @Test
    void whoIsSlowerIsShownWhatIsThereAndOverwritesNothing() {
        RoadmapRow first = roadmaps.save(key, costs(100), 0);

        assertThatExceptionOfType(RowOvertaken.class)
                .isThrownBy(() -> roadmaps.save(key, costs(200), 0))
                .satisfies(overtaken -> assertThat(overtaken.current()).isEqualTo(first));
        assertThat(roadmaps.versions(key)).containsExactly(first);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        RowContent wrong = new RowContent("", "", -1L, null, null, new PositionId(UUID.randomUUID()));

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> roadmaps.save(key, wrong, 0))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .containsExactly("money", "responsible"));
        assertThatExceptionOfType(NoSuchRow.class)
                .isThrownBy(() -> roadmaps.save(new RowKey(COMMUNE, SET, 2024, 6, "12.1"), costs(1), 0));
    }

    @Test
    void aPositionOfTheCommuneAnswersForARow() {
        PositionId officer = people.open(new NewPosition(
                COMMUNE, Role.CRITERION_OFFICER, "Công chức văn hóa", List.of("6"), LocalDate.of(2020, 1, 1), null));

        RoadmapRow row = roadmaps.save(key, new RowContent("", "", null, null, null, officer), 0);

        assertThat(row.responsibleTitle()).isEqualTo("Công chức văn hóa");
    }

    @Test
    void whatIsSaidOfTheWholeStandsBeforeTheSumOfItsIndicators() {
        RowKey whole = new RowKey(COMMUNE, SET, key.year(), 6, RowKey.WHOLE);
        for (String code : List.of("6.1", "6.2", "6.3")) {
            roadmaps.save(new RowKey(COMMUNE, SET, key.year(), 6, code), costs(100), 0);
        }
        Viewed viewed = new Viewed(COMMUNE, SET, key.year(), clock.instant());
        assertThat(roadmaps.of(viewed).find(6).orElseThrow().estimate()).isEqualTo(new Estimate(300L, 90L, DUE));

        roadmaps.save(whole, new RowContent("", "", 250L, null, null, null), 0);

        assertThat(roadmaps.of(viewed).find(6).orElseThrow().estimate()).isEqualTo(new Estimate(250L, 90L, DUE));
    }

    @Test
    void othersDoNotWriteHere() {
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() ->
                        Acting.as(actor(Role.COMMUNE_NTM_OFFICER, "79999"), () -> roadmaps.save(key, costs(1), 0)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(actor(Role.OVERSIGHT, COMMUNE), () -> roadmaps.save(key, costs(1), 0)));
    }

    @Test
    void noVersionIsEverChangedOrRemoved() {
        RoadmapRow row = roadmaps.save(key, costs(100), 0);

        for (String change :
                List.of("update roadmap_row set money = 1 where id = :id", "delete from roadmap_row where id = :id")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(change).param("id", row.id()).update());
        }
    }

    private static Actor actor(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                role,
                "Người mẫu",
                unit,
                Scope.of(Set.of(unit)),
                null);
    }
}

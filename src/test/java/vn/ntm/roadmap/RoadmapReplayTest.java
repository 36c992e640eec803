package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.assessment.BusyCommune;
import vn.ntm.assessment.RunningClock;
import vn.ntm.assessment.Viewed;
import vn.ntm.planning.Plan;

/** A roadmap asked for as of a past moment is the one of that moment. */
@ModuleTest
@Import(RunningClock.Bring.class)
class RoadmapReplayTest {
    private static final String COMMUNE = "05569";
    private static final int YEAR = 2024;
    private static final RowKey INCOME = new RowKey(COMMUNE, BusyCommune.SET, YEAR, 10, "10");

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RunningClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private record Seen(Roadmap roadmap, Optional<Plan> plan) {}

    private Seen seen(Instant knownAt) {
        return new Seen(
                roadmaps.of(new Viewed(COMMUNE, BusyCommune.SET, YEAR, knownAt)), roadmaps.planOf(COMMUNE, knownAt));
    }

    private void save(long money) {
        long before = roadmaps.versions(INCOME).stream()
                .mapToLong(RoadmapRow::id)
                .findFirst()
                .orElse(0);
        LocalDate due = LocalDate.of(YEAR, 11, 30);
        roadmaps.save(INCOME, new RowContent("Đạt", "Mở lớp nghề", money, 30L, due, null), before);
    }

    private void importPlan(int year) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into plan (id, unit_code, unit_name, unit_place, year, criteria_set, set_revision, status, doc_type, subject,
                                          source_sha256, source_name, imported_by, imported_at)
                        values (:id, :unit, 'Xã thử', '', :year, :set, 1, 'DRAFT', 'Kế hoạch', 'Xây dựng nông thôn mới', :sha, 'kh.docx',
                                'Kiểm thử', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", COMMUNE)
                .param("year", year)
                .param("set", BusyCommune.SET)
                .param("sha", UUID.randomUUID().toString().replace("-", "").repeat(2))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    @Test
    void everyPastMomentGivesTheRoadmapOfThatMoment() {
        BusyCommune commune = new BusyCommune(beans, COMMUNE, YEAR);
        Map<Instant, Seen> then = new LinkedHashMap<>();
        List<Runnable> acts = List.of(
                () -> save(100),
                () -> commune.enter(BusyCommune.INCOME, "41", clock.today()),
                () -> save(200),
                () -> importPlan(YEAR),
                () -> commune.enter(BusyCommune.INCOME, "44", clock.today()),
                () -> commune.prove(
                        BusyCommune.INCOME, "Biểu thu nhập", clock.today().plusDays(2), clock.today()),
                () -> importPlan(YEAR + 1),
                () -> save(50));
        for (Runnable act : acts) {
            act.run();
            clock.passes(Duration.ofHours(1));
            then.put(clock.instant(), seen(clock.instant()));
            clock.passes(Duration.ofHours(20));
        }
        assertThat(then.values()).doesNotHaveDuplicates();
        clock.passes(Duration.ofDays(400));

        then.forEach((moment, shown) ->
                assertThat(seen(moment)).as("as of %s", moment).isEqualTo(shown));
    }
}

package vn.ntm.planning.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.HomeCommune;
import vn.ntm.planning.Amendments;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanAmended;
import vn.ntm.planning.PlanConfirmed;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanReworded;
import vn.ntm.planning.Planning;
import vn.ntm.planning.comments.PlanComments;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Brings together what several pages show of a plan: the plan, what it says, where the commune stands by it. */
@Component
class Overviews {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String HOME = "home";
    private static final int COMMUNE_CODE = 5;

    private final Planning planning;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final HomeCommune home;
    private final Gazetteer gazetteer;
    private final PlanComments comments;
    private final Amendments amendments;
    private final Clock clock;
    private final Access access;
    private final Actor masthead;
    /** A baseline is frozen with its plan, so any node may keep it. */
    private final Cache<PlanId, Snapshot> baselines =
            Caffeine.newBuilder().maximumSize(500).build();

    /** The masthead of every page asks; what another node confirms shows a moment later. */
    private final Cache<String, Optional<Overview>> latest =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(A_MOMENT).build();

    private final Cache<String, Optional<HomeCommune.Home>> homes =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(A_MOMENT).build();

    private final Cache<PlanId, PlanAge> ages =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(A_MOMENT).build();

    Overviews(
            Planning planning,
            Assessment assessment,
            CriteriaSets sets,
            HomeCommune home,
            Gazetteer gazetteer,
            PlanComments comments,
            Amendments amendments,
            Clock clock,
            Access access,
            Texts texts) {
        this.planning = planning;
        this.assessment = assessment;
        this.sets = sets;
        this.home = home;
        this.gazetteer = gazetteer;
        this.comments = comments;
        this.amendments = amendments;
        this.clock = clock;
        this.access = access;
        this.masthead = Actor.product(texts.of("planning.masthead"));
    }

    /** A plan with all that its pages show. */
    record Overview(Plan plan, PlanContent content, Snapshot baseline, Standing standing) {}

    /** For the masthead, which strangers see too: of all this it shows the commune's name, the year and the strip. */
    Optional<Overview> ofHome() {
        return Acting.as(
                masthead, () -> homes.get(HOME, key -> home.find()).flatMap(commune -> ofCommune(commune.code())));
    }

    /** Of the commune of the installation, or of the reader's own where that one lies outside their reach. */
    Optional<Overview> ofOwn() {
        Actor reader = access.require(Act.SEE_PLANS);
        String code = homes.get(HOME, key -> home.find())
                .map(HomeCommune.Home::code)
                .filter(reader.scope()::reads)
                .orElseGet(() -> communeOf(reader.unitCode()));
        return ofCommune(code);
    }

    /** A hamlet's code begins with its commune's. */
    private static String communeOf(String unitCode) {
        return unitCode.length() > COMMUNE_CODE ? unitCode.substring(0, COMMUNE_CODE) : unitCode;
    }

    /** @throws vn.ntm.access.ForeignUnit when it lies outside the reader's units, whatever is kept here of it */
    Optional<Overview> ofCommune(String code) {
        access.requireToRead(Act.SEE_PLANS, code);
        return latest.get(code, key -> planning.latestOf(code).map(this::of));
    }

    /** Whether a plan is history by now. */
    PlanAge ageOf(Plan plan) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return ages.get(plan.id(), key -> PlanAge.of(plan, gazetteer, today));
    }

    /** On this node a confirmed plan shows at once. */
    @TransactionalEventListener
    void on(PlanConfirmed confirmed) {
        latest.invalidateAll();
    }

    @TransactionalEventListener
    void on(PlanReworded reworded) {
        latest.invalidateAll();
    }

    @TransactionalEventListener
    void on(PlanAmended amended) {
        latest.invalidateAll();
    }

    Overview of(PlanId id) {
        return of(planning.get(id));
    }

    Overview of(Plan plan) {
        PlanContent content = planning.content(plan.id());
        Snapshot baseline = baselines.get(plan.id(), this::baselineOf);
        Standing standing = Standing.of(sets.revision(plan.criteriaSet(), plan.setRevision()), baseline, content);
        return new Overview(plan, content, baseline, standing);
    }

    /** What every tab of a plan shows. */
    PlanPage page(Overview overview, String tab) {
        return new PlanPage(
                overview.plan(),
                overview.content(),
                overview.standing(),
                Vietnamese.date(overview.baseline().asOf()),
                ageOf(overview.plan()),
                comments.openOf(overview.plan().id()),
                bonds(overview.plan()),
                tab);
    }

    private PlanPage.Bonds bonds(Plan plan) {
        Plan.Amends amends = plan.amends();
        return new PlanPage.Bonds(
                amends == null ? null : planning.get(amends.plan()),
                amendments.of(plan.id()).orElse(null));
    }

    private Snapshot baselineOf(PlanId plan) {
        return assessment
                .from(Snapshot.Source.PLAN, plan.id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + plan));
    }
}

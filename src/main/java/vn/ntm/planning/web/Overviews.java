package vn.ntm.planning.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.HomeCommune;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;

/** Brings together what several pages show of a plan: the plan, what it says, where the commune stands by it. */
@Component
class Overviews {
    private final Planning planning;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final HomeCommune home;
    /** A baseline is frozen with its plan, so any node may keep it. */
    private final Cache<PlanId, Snapshot> baselines =
            Caffeine.newBuilder().maximumSize(500).build();

    Overviews(Planning planning, Assessment assessment, CriteriaSets sets, HomeCommune home) {
        this.planning = planning;
        this.assessment = assessment;
        this.sets = sets;
        this.home = home;
    }

    /** A plan with all that its pages show. */
    record Overview(Plan plan, PlanContent content, Snapshot baseline, Standing standing) {}

    Optional<Overview> ofHome() {
        return home.find().flatMap(commune -> planning.latestOf(commune.code())).map(this::of);
    }

    Optional<Overview> ofCommune(String code) {
        return planning.latestOf(code).map(this::of);
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

    private Snapshot baselineOf(PlanId plan) {
        return assessment
                .from(Snapshot.Source.PLAN, plan.id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + plan));
    }
}

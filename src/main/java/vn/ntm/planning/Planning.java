package vn.ntm.planning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Scope;

/** What the rest of the system may ask of plans; everybody gets those within their own units. */
@Service
@Transactional(readOnly = true)
public class Planning {
    private final Plans plans;
    private final PlanContents contents;
    private final Access access;
    /** What a plan says is written once, so any node may keep it. */
    private final Cache<PlanId, Known> known =
            Caffeine.newBuilder().maximumSize(200).build();

    Planning(Plans plans, PlanContents contents, Access access) {
        this.plans = plans;
        this.contents = contents;
        this.access = access;
    }

    /** @throws PlanNotFound when there is none, or none that the one asking may see */
    public Plan get(PlanId id) {
        access.require(Act.SEE_PLANS);
        Plan plan = plans.findById(id).orElseThrow(() -> new PlanNotFound(id.toString()));
        access.requireToRead(Act.SEE_PLANS, plan.unitCode());
        return plan;
    }

    /** @throws PlanNotFound when there is none, or none that the one asking may see */
    public PlanContent content(PlanId id) {
        Known kept = known.get(id, key -> new Known(get(key).unitCode(), contents.of(key)));
        access.requireToRead(Act.SEE_PLANS, kept.unitCode());
        return kept.content();
    }

    private record Known(String unitCode, PlanContent content) {}

    /** The plan a commune works by: of its last year, the one imported last. */
    public Optional<Plan> latestOf(String unitCode) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.findLatestOf(unitCode);
    }

    /** The plan the commune worked by at that moment: one imported since does not hide it. */
    public Optional<Plan> latestOf(String unitCode, Instant knownAt) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.findLatestOf(unitCode, knownAt);
    }

    /** All plans of the units one may read, newest year first. */
    public List<Plan> all() {
        Scope scope = access.require(Act.SEE_PLANS).scope();
        return scope.everything() ? plans.findAll() : plans.findAllOf(scope.reads());
    }
}

package vn.ntm.planning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the system may ask of plans. */
@Service
@Transactional(readOnly = true)
public class Planning {
    private final Plans plans;
    private final PlanContents contents;
    /** What a plan says is written once, so any node may keep it. */
    private final Cache<PlanId, PlanContent> known =
            Caffeine.newBuilder().maximumSize(200).build();

    Planning(Plans plans, PlanContents contents) {
        this.plans = plans;
        this.contents = contents;
    }

    /** @throws PlanNotFound when there is none */
    public Plan get(PlanId id) {
        return plans.findById(id).orElseThrow(() -> new PlanNotFound(id.toString()));
    }

    public PlanContent content(PlanId id) {
        return known.get(id, contents::of);
    }

    /** The plan a commune works by: of its last year, the one imported last. */
    public Optional<Plan> latestOf(String unitCode) {
        return plans.findLatestOf(unitCode);
    }

    /** All plans, newest year first. */
    public List<Plan> all() {
        return plans.findAll();
    }
}

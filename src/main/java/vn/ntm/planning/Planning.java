package vn.ntm.planning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
    /** What a version says is written once, so any node may keep it; which version counts is asked every time. */
    private final Cache<WordsKey, PlanContent> known =
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

    /**
     * What the plan says now.
     *
     * @throws PlanNotFound when there is none, or none that the one asking may see
     */
    public PlanContent content(PlanId id) {
        return content(id, textVersion(id));
    }

    /**
     * What a version of the plan says; the newest there is when it has none with that number.
     *
     * @param version from 1
     * @throws PlanNotFound when there is none, or none that the one asking may see
     */
    public PlanContent content(PlanId id, int version) {
        int newest = textVersion(id);
        int wanted = version >= 1 && version < newest ? version : newest;
        WordsKey key = new WordsKey(id, wanted);
        PlanContent kept = known.getIfPresent(key);
        return kept == null ? read(key) : kept;
    }

    /** Kept only by who does not write: the words a transaction has just put in may be taken back with it. */
    private PlanContent read(WordsKey key) {
        PlanContent content = contents.of(key.plan(), key.version());
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            known.put(key, content);
        }
        return content;
    }

    /**
     * What the plan said at that moment: words that were put in since do not count.
     *
     * @throws PlanNotFound when there is none, or none that the one asking may see
     */
    public PlanContent content(PlanId id, Instant knownAt) {
        textVersion(id);
        return content(id, Math.max(1, plans.versionAt(id, knownAt)));
    }

    /**
     * Number of the version that counts, from 1.
     *
     * @throws PlanNotFound when there is none, or none that the one asking may see
     */
    public int textVersion(PlanId id) {
        access.require(Act.SEE_PLANS);
        Plans.Newest newest = plans.newestWords(id).orElseThrow(() -> new PlanNotFound(id.toString()));
        access.requireToRead(Act.SEE_PLANS, newest.unitCode());
        return newest.version();
    }

    private record WordsKey(PlanId plan, int version) {}

    /** The plan that counts for the commune in that year. */
    public Optional<Plan> ofYear(String unitCode, int year) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.findOfYear(unitCode, year);
    }

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

package vn.ntm.assessment.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.AssessmentSettings;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.Declines;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.MeasureId;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Proof;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;

/** Looks at one commune: how each criterion stands now, and what that changes. */
@Component
class Look {
    private static final String COMMUNE_LEVEL = "commune";

    private final ChangeStore store;
    private final Standings standings;
    private final CriteriaSets sets;
    private final Values values;
    private final Evidences evidences;
    private final AssessmentSettings settings;
    private final Clock clock;

    Look(
            ChangeStore store,
            Standings standings,
            CriteriaSets sets,
            Values values,
            Evidences evidences,
            AssessmentSettings settings,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.sets = sets;
        this.values = values;
        this.evidences = evidences;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param touches what touched the commune, in order, at least one */
    void at(String unit, List<Touch> touches) {
        Instant now = clock.instant();
        for (Watched watched : toLookAt(unit, touches)) {
            compare(watched, Touch.causeIn(watched.year(), touches), now);
        }
    }

    /** A figure counts for its year and, until a newer one is there, for those after it. */
    private Set<Watched> toLookAt(String unit, List<Touch> touches) {
        int first = touches.stream().mapToInt(Touch::year).min().orElse(0);
        Set<Watched> all = new HashSet<>();
        store.watched(unit).stream().filter(one -> one.year() >= first).forEach(all::add);
        touches.stream()
                .map(Touch::year)
                .filter(year -> year > 0)
                .distinct()
                .forEach(year -> sets.outlines().stream()
                        .filter(set -> COMMUNE_LEVEL.equals(set.level()) && set.isInForceDuring(year))
                        .forEach(set -> all.add(new Watched(unit, set.id(), year))));
        return all;
    }

    private void compare(Watched watched, Touch touch, Instant now) {
        SortedMap<Integer, Seen> before = store.seen(watched);
        current(watched, now).forEach((criterion, seen) -> {
            Seen last = before.get(criterion);
            if (last != null && seen.isNewsAfter(last)) {
                store.note(new CriterionChange(
                        0,
                        watched.unit(),
                        watched.set(),
                        watched.year(),
                        criterion,
                        last.stand(),
                        seen.stand(),
                        seen.risk(),
                        touch.cause(),
                        touch.causeId(),
                        now));
            }
            if (!seen.equals(last)) {
                store.see(watched, criterion, seen, now);
            }
        });
    }

    private SortedMap<Integer, Seen> current(Watched watched, Instant now) {
        SortedMap<Integer, Seen> current = new TreeMap<>();
        SetResult result;
        try {
            result = standings.of(new Viewed(watched.unit(), watched.set(), watched.year(), now));
        } catch (CriteriaSetNotFound | UnitNotFound nothingToJudge) {
            return current;
        }
        ValueSheet sheet = values.sheet(watched.unit(), watched.year(), now);
        ToIntFunction<MeasureId> later = acceptedLater(result, now);
        for (CriterionResult criterion : result.criteria()) {
            Stand stand = Stand.of(criterion);
            current.put(
                    criterion.number(),
                    new Seen(stand, stand.isHeld() ? risk(criterion, result, sheet, later) : Risk.NONE));
        }
        return current;
    }

    private static Risk risk(
            CriterionResult criterion, SetResult result, ValueSheet sheet, ToIntFunction<MeasureId> later) {
        for (IndicatorResult indicator : criterion.indicators()) {
            if (indicator.computed() instanceof Verdict.Met
                    && indicator.accepted() > 0
                    && later.applyAsInt(indicator.demand().measure()) == 0) {
                return Risk.EVIDENCE_ENDS;
            }
        }
        return criterion.indicators().stream().anyMatch(one -> Declines.isWorse(one, sheet, result))
                ? Risk.VALUE_FALLS
                : Risk.NONE;
    }

    /** How much evidence is in force when the time of warning is over; of a year that is over nothing ends any more. */
    private ToIntFunction<MeasureId> acceptedLater(SetResult result, Instant now) {
        if (!result.day().equals(LocalDate.ofInstant(now, Vietnamese.ZONE))) {
            return measure -> 1;
        }
        Map<MeasureId, Proof> proofs = evidences.proofsOf(
                result.unitCode(), result.year(), result.day().plusDays(settings.daysBeforeEvidenceEnds()), now);
        return measure -> {
            Proof proof = proofs.get(measure);
            return proof == null ? 0 : proof.accepted();
        };
    }
}

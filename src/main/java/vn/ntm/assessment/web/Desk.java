package vn.ntm.assessment.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.MeasureId;
import vn.ntm.people.InCharge;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.ValueLock;
import vn.ntm.values.ValueLocks;

/** What the reader may enter on a page, for which unit, or why nothing. */
@Component
class Desk {
    private static final int COMMUNE_CODE = 5;

    private final Access access;
    private final InCharge inCharge;
    private final ValueLocks locks;
    private final Texts texts;

    Desk(Access access, InCharge inCharge, ValueLocks locks, Texts texts) {
        this.access = access;
        this.inCharge = inCharge;
        this.locks = locks;
        this.texts = texts;
    }

    /**
     * The reader's possibilities on the page of one criterion.
     *
     * @param unit whose values the reader enters
     * @param refusal why none at all, empty when some may be
     * @param addsEvidence whether the reader may bring evidence
     */
    record Place(String unit, String refusal, boolean addsEvidence, Map<MeasureId, ValueLock> locked, Texts texts) {
        /** Why the indicator cannot be entered, empty when it can. */
        String whyNot(Demand demand) {
            if (!refusal.isEmpty()) {
                return refusal;
            }
            if (!demand.wholeSet().isEmpty()) {
                return texts.of("assessment.entry.by-title");
            }
            return Optional.ofNullable(locked.get(demand.measure()))
                    .map(lock ->
                            texts.of("assessment.entry.locked", lock.lockedBy(), Vietnamese.moment(lock.lockedAt())))
                    .orElse("");
        }
    }

    Place of(Lens lens, int criterion) {
        Actor actor = access.actor();
        boolean ofHamlet =
                actor.unitCode().length() > COMMUNE_CODE && actor.unitCode().startsWith(lens.unit());
        String unit = ofHamlet ? actor.unitCode() : lens.unit();
        Map<MeasureId, ValueLock> locked = locks.all(lens.unit(), lens.year()).stream()
                .collect(Collectors.toMap(ValueLock::measure, Function.identity()));
        boolean addsEvidence = !lens.past()
                && criterion != CriterionPages.CONDITIONS
                && access.mayChange(Act.ADD_EVIDENCE, unit)
                && inCharge.answersFor(criterion);
        return new Place(unit, refusal(lens, actor, unit, criterion), addsEvidence, locked, texts);
    }

    private String refusal(Lens lens, Actor actor, String unit, int criterion) {
        if (lens.past()) {
            return texts.of("assessment.entry.past", lens.asOf());
        }
        if (!actor.may(Act.ENTER_VALUES)) {
            return texts.of("assessment.entry.role");
        }
        if (!actor.scope().writes(unit)) {
            return texts.of("assessment.entry.elsewhere");
        }
        return inCharge.answersFor(criterion) ? "" : texts.of("assessment.entry.others");
    }
}

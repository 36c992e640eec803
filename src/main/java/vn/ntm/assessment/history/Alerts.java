package vn.ntm.assessment.history;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.InCharge;

/** Losses and risks that last, for whoever answers for the criterion, until they say that they have read it or the criterion stands again. */
@Service
@Transactional
public class Alerts {
    /** What the audit calls a change. */
    public static final String TYPE = "criterion-change";

    private final ChangeStore changes;
    private final ReadingStore readings;
    private final InCharge inCharge;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Alerts(ChangeStore changes, ReadingStore readings, InCharge inCharge, Access access, Audit audit, Clock clock) {
        this.changes = changes;
        this.readings = readings;
        this.inCharge = inCharge;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the one acting, newest first; of communes that merged into theirs as well. */
    @Transactional(readOnly = true)
    public List<CriterionChange> open() {
        Actor actor = access.actor();
        UUID position = actor.positionId();
        if (position == null || !actor.may(Act.SELF_ASSESS)) {
            return List.of();
        }
        List<CriterionChange> lasting =
                newestOfEach(changes.lasting(actor.scope().reads()));
        if (lasting.isEmpty()) {
            return lasting;
        }
        Set<Long> read = readings.readBy(position, actor.unitCode());
        Set<Integer> own = inCharge.criteria();
        return lasting.stream()
                .filter(one -> !read.contains(one.id()))
                .filter(one -> actor.role() != Role.CRITERION_OFFICER || own.contains(one.criterion()))
                .toList();
    }

    private static List<CriterionChange> newestOfEach(List<CriterionChange> newestFirst) {
        Set<List<Object>> met = new HashSet<>();
        return newestFirst.stream()
                .filter(one -> met.add(List.of(one.unitCode(), one.setId(), one.year(), one.criterion())))
                .toList();
    }

    /** @throws ChangeNotFound when the commune has no such change */
    @Transactional(readOnly = true)
    public CriterionChange get(String unit, long id) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        return changes.change(id).filter(one -> one.unitCode().equals(unit)).orElseThrow(ChangeNotFound::new);
    }

    /** Who has read it. */
    @Transactional(readOnly = true)
    public List<Reading> readingsOf(CriterionChange change) {
        access.requireToRead(Act.SEE_ASSESSMENT, change.unitCode());
        return readings.of(change.id());
    }

    /** Whether the one acting is asked to read it. */
    @Transactional(readOnly = true)
    public boolean waitsForReader(CriterionChange change) {
        return open().stream().anyMatch(one -> one.id() == change.id());
    }

    /**
     * The one acting has read it and says what they make of it. The word is kept with their own commune: one that merged into it writes no more.
     *
     * @param note required
     * @throws vn.ntm.people.NotInCharge when the criterion is somebody else's
     */
    public void read(String unit, long id, String note) {
        CriterionChange change = get(unit, id);
        Actor actor = access.requireToChange(Act.SELF_ASSESS, access.actor().unitCode());
        inCharge.require(change.criterion());
        if (readings.read(change, actor, note, clock.instant())) {
            audit.changed(
                    "assessment.audit.change-read",
                    new Subject(TYPE, String.valueOf(id), change.setId() + " " + change.criterion(), actor.unitCode()),
                    null,
                    new Told(change.year(), change.from(), change.to(), note));
        }
    }

    /** What the audit keeps of a reading. */
    private record Told(int year, Stand standBefore, Stand standAfter, String note) {}
}

package vn.ntm.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;

/** Passes duties on from one position to another. What was done about them keeps the old names. */
@Service
@Transactional
public class DutyPassing {
    private final DutyStore store;
    private final Access access;
    private final Audit audit;

    DutyPassing(DutyStore store, Access access, Audit audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** The duty hangs on another position from now on. */
    public void passOn(Duty duty, Position receiver, String note) {
        require(duty, receiver);
        store.hangOn(duty, receiver);
        noteHandover(duty, receiver, note);
    }

    /** Another position judges from now on what is done about the duty. */
    public void passJudgementOn(Duty duty, Position judge, String note) {
        require(duty, judge);
        store.judgedBy(duty, judge);
        noteHandover(duty, judge, note);
    }

    private void require(Duty duty, Position heir) {
        access.requireToChange(Act.HAND_OVER, duty.unitCode());
        access.requireToChange(Act.HAND_OVER, heir.unitCode());
    }

    private void noteHandover(Duty duty, Position to, String note) {
        store.addStep(duty.id(), DutyStep.Kind.PASSED_ON, note, access.actor());
        audit.changed(
                "people.audit.duty-passed-on",
                Duties.subject(duty),
                new DutyTold.Hanging(duty.position().toString(), duty.positionTitle()),
                new DutyTold.Hanging(to.id().toString(), to.title()));
    }
}

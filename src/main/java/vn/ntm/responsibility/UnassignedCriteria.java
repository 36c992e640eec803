package vn.ntm.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** "19 tiêu chí chưa có người chịu trách nhiệm": for whoever can assign them, until they are. */
@Component
class UnassignedCriteria implements WorkSource {
    private final Responsibilities responsibilities;
    private final Texts texts;

    UnassignedCriteria(Responsibilities responsibilities, Texts texts) {
        this.responsibilities = responsibilities;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (actor.isProduct() || !actor.may(Act.ASSIGN_CRITERIA)) {
            return List.of();
        }
        String unit = actor.unitCode();
        CriteriaSetOutline set = responsibilities.setInUse(unit, today);
        int lacking = responsibilities.of(unit, set.id(), today).incomplete().size();
        return lacking == 0
                ? List.of()
                : List.of(new WorkItem(
                        WorkItem.Section.OPEN,
                        texts.of("responsibility.unassigned", lacking),
                        set.name(),
                        null,
                        "/responsibilities?unit=" + unit + "&set=" + set.id(),
                        null));
    }
}

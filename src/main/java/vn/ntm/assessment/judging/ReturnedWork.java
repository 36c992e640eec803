package vn.ntm.assessment.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.InCharge;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Indicators that were given back, on the work list of whoever answers for the criterion. */
@Component
class ReturnedWork implements WorkSource {
    private final JudgementStore store;
    private final InCharge inCharge;
    private final Texts texts;

    ReturnedWork(JudgementStore store, InCharge inCharge, Texts texts) {
        this.store = store;
        this.inCharge = inCharge;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (!actor.may(Act.SELF_ASSESS) || actor.isProduct()) {
            return List.of();
        }
        List<JudgementStore.Waiting> waiting = store.waiting(actor.unitCode());
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<Integer> own = inCharge.criteria();
        return waiting.stream()
                .filter(one -> actor.role() != Role.CRITERION_OFFICER || own.contains(one.criterion()))
                .map(this::item)
                .toList();
    }

    private WorkItem item(JudgementStore.Waiting one) {
        String address = "/assessment/" + one.unit() + "/criteria/" + one.criterion() + "?set=" + one.set() + "&year="
                + one.year() + "#ct-" + one.code().replace("@", "dk-");
        return new WorkItem(
                WorkItem.Section.RETURNED,
                texts.of("assessment.work.returned", one.code(), one.year()),
                texts.of("assessment.work.reason", one.reason()),
                null,
                address,
                null);
    }
}

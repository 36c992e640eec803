package vn.ntm.planning.comments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Comments that wait for whoever drafts the plan, on that person's work list. */
@Component
class CommentsToDo implements WorkSource {
    private final CommentStore store;
    private final Texts texts;

    CommentsToDo(CommentStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        return actor.isProduct() || !actor.may(Act.PREPARE_PLANS)
                ? List.of()
                : store.waiting().stream()
                        .filter(plan -> actor.scope().writes(plan.unitCode()))
                        .map(this::item)
                        .toList();
    }

    private WorkItem item(CommentStore.Waiting plan) {
        return new WorkItem(
                WorkItem.Section.WAITING,
                texts.of("planning.work.comments", plan.open(), plan.year()),
                plan.unitName(),
                null,
                "/plans/" + plan.plan() + "/comments",
                null);
    }
}

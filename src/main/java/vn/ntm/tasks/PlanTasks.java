package vn.ntm.tasks;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanConfirmed;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;

/** A confirmed plan gives one task for every statement of work (FR-PLAN-2). Both are there afterwards or neither; the same plan gives them once. */
@Component
class PlanTasks {
    private static final Logger LOG = LoggerFactory.getLogger(PlanTasks.class);

    private final Planning planning;
    private final Tasks tasks;
    private final Promises promises;
    private final TaskReader reader;
    private final TransactionTemplate transaction;
    private final Texts texts;

    PlanTasks(
            Planning planning,
            Tasks tasks,
            Promises promises,
            TaskReader reader,
            TransactionTemplate transaction,
            Texts texts) {
        this.planning = planning;
        this.tasks = tasks;
        this.promises = promises;
        this.reader = reader;
        this.transaction = transaction;
        this.texts = texts;
    }

    @EventListener
    void on(PlanConfirmed confirmed) {
        Acting.run(product(), () -> take(planning.get(confirmed.plan())));
    }

    /** Plans that were confirmed before tasks were made of them; those of amending plans come by themselves. One that cannot be taken waits for the next start and is said. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Acting.run(product(), () -> {
            Set<UUID> known = reader.plansWithTasks();
            List<Plan> plans = planning.all();
            Set<PlanId> amended = plans.stream()
                    .flatMap(plan -> Stream.ofNullable(plan.amends()))
                    .map(Plan.Amends::plan)
                    .collect(Collectors.toSet());
            plans.stream()
                    .filter(plan -> plan.amends() == null
                            && !amended.contains(plan.id())
                            && !known.contains(plan.id().id()))
                    .forEach(this::takeOrSay);
        });
    }

    private void takeOrSay(Plan plan) {
        try {
            transaction.executeWithoutResult(one -> take(plan));
        } catch (RuntimeException failed) {
            LOG.warn("No tasks were made of plan {}: {}", plan.id(), failed.getMessage());
        }
    }

    private void take(Plan plan) {
        String label = texts.of("tasks.origin.plan-of", plan.year());
        for (Work work : planning.content(plan.id()).work()) {
            Origin origin = new Origin(Origin.Kind.PLAN, plan.id().id(), label, work.path(), "/plans/" + plan.id());
            open(plan, work, origin);
        }
    }

    /** A task for a statement of work, with what it promises. */
    void open(Plan plan, Work work, Origin origin) {
        TaskContent content = StatementTask.content(plan, work);
        TaskId id = tasks.open(NewTask.of(plan.unitCode(), plan.year(), origin, content, Assignment.NOBODY)
                .hinting(StatementTask.lead(work), StatementTask.due(work)));
        promises.recognise(tasks.get(id));
    }

    private Actor product() {
        return Actor.product(texts.of("tasks.by"));
    }
}

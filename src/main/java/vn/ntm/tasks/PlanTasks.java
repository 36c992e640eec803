package vn.ntm.tasks;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

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

    /** Plans that were confirmed before tasks were made of them. One that cannot be taken waits for the next start and is said. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Acting.run(product(), () -> {
            Set<UUID> known = reader.plansWithTasks();
            planning.all().stream()
                    .filter(plan -> !known.contains(plan.id().id()))
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
            TaskId id =
                    tasks.open(NewTask.of(plan.unitCode(), plan.year(), origin, content(plan, work), Assignment.NOBODY)
                            .hinting(said(work.lead()), said(work.due())));
            promises.recognise(tasks.get(id));
        }
    }

    private static TaskContent content(Plan plan, Work work) {
        String words = VietnameseText.squeezed(work.text());
        String title = title(words);
        TaskContent content = TaskContent.titled(title).saying(title.equals(words) ? "" : cut(words));
        TaskContent dated = content.between(
                null, DueWords.day(said(work.due()), plan.year()).orElse(null));
        return work.criteria().isEmpty() ? dated : dated.serving(plan.criteriaSet(), work.criteria());
    }

    private static String title(String words) {
        return words.length() <= TaskContent.LONGEST_TITLE
                ? words
                : words.substring(0, words.lastIndexOf(' ', TaskContent.LONGEST_TITLE - 2)) + "…";
    }

    private static String cut(String words) {
        return words.length() <= TaskContent.LONGEST_TEXT ? words : words.substring(0, TaskContent.LONGEST_TEXT);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private Actor product() {
        return Actor.product(texts.of("tasks.by"));
    }
}

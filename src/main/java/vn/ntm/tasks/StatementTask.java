package vn.ntm.tasks;

import java.util.Objects;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.shared.VietnameseText;

/** What a statement of work in a plan asks of its task. */
final class StatementTask {
    private StatementTask() {}

    static TaskContent content(Plan plan, Work work) {
        String words = VietnameseText.squeezed(work.text());
        String title = title(words);
        TaskContent content = TaskContent.titled(title).saying(title.equals(words) ? "" : cut(words));
        TaskContent dated =
                content.between(null, DueWords.day(due(work), plan.year()).orElse(null));
        return work.criteria().isEmpty() ? dated : dated.serving(plan.criteriaSet(), work.criteria());
    }

    /**
     * The task's content after its statement was reworded: what people changed of it stays as they put it.
     *
     * @param before what the statement so far asks
     * @param after what it asks now
     */
    static TaskContent followed(TaskContent now, TaskContent before, TaskContent after) {
        boolean ownWords = !now.title().equals(before.title()) || !now.text().equals(before.text());
        boolean ownCriteria = !now.criteria().equals(before.criteria());
        boolean ownDue = !Objects.equals(now.due(), before.due())
                || (now.start() != null && after.due() != null && after.due().isBefore(now.start()));
        TaskContent criteria = ownCriteria ? now : after;
        return new TaskContent(
                ownWords ? now.title() : after.title(),
                ownWords ? now.text() : after.text(),
                criteria.criteriaSet(),
                criteria.criteria(),
                now.start(),
                ownDue ? now.due() : after.due(),
                now.output(),
                now.evidence(),
                now.budget(),
                now.hamlets());
    }

    static String lead(Work work) {
        return Objects.requireNonNullElse(work.lead(), "");
    }

    static String due(Work work) {
        return Objects.requireNonNullElse(work.due(), "");
    }

    private static String title(String words) {
        return words.length() <= TaskContent.LONGEST_TITLE
                ? words
                : words.substring(0, words.lastIndexOf(' ', TaskContent.LONGEST_TITLE - 2)) + "…";
    }

    private static String cut(String words) {
        return words.length() <= TaskContent.LONGEST_TEXT ? words : words.substring(0, TaskContent.LONGEST_TEXT);
    }
}

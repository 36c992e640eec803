package vn.ntm.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * One task with all that happened to it.
 *
 * @param directives about it, as far as the reader may see them
 * @param direct where a directive about it is given, null for a reader who gives none
 */
public record TaskPage(
        String path,
        String title,
        String text,
        Badge state,
        boolean late,
        String left,
        int progress,
        String reason,
        List<String> lacks,
        List<Fact> facts,
        List<Link> needs,
        List<Link> waiting,
        List<PieceLine> evidence,
        List<PromiseRow> promises,
        List<Directive> directives,
        @Nullable String direct,
        List<Step> steps,
        May may,
        List<Option> indicators) {
    /** A name and what stands for it. */
    public record Fact(String name, String value, String path) {}

    /** Another task with its state. */
    public record Link(String path, String title, Badge state, boolean open) {}

    /** A directive about the task. */
    public record Directive(String path, String title, String state, String due) {}

    /** Something that happened, in words. */
    public record Step(String what, String who, String when, String note, int progress) {}

    /** What the reader may do now. */
    public record May(
            boolean edit,
            boolean report,
            boolean prove,
            boolean submit,
            boolean verify,
            boolean complete,
            boolean block,
            boolean resume,
            boolean cancel,
            boolean comment) {}

    /** What another has saved. */
    public record Faster(String by, String when, List<Fact> facts) {}
}

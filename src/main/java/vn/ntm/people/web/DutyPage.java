package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty.
 *
 * @param mayRead whether the reader has yet to say that it was read
 * @param mayJudge whether the reader may accept or return it now
 */
public record DutyPage(
        String path,
        String title,
        String details,
        DutiesPage.Badge state,
        String reason,
        List<Fact> facts,
        @Nullable String link,
        List<Step> steps,
        boolean mayRead,
        boolean mayReport,
        boolean mayJudge,
        boolean mayCancel) {
    /** A name and what stands for it. */
    public record Fact(String name, String value) {}

    /** Something that happened, in words. */
    public record Step(String what, String who, String when, String note) {}
}

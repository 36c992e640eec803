package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.DutyTraces.Trace;

/**
 * One duty.
 *
 * @param about what it is about, null when its link tells nothing or there is none
 * @param traces what was made of it
 * @param make page on which a task can be made of it, null when the reader may not or there is one
 * @param documents what an answer can point at
 */
public record DutyPage(
        String path,
        String title,
        String details,
        DutiesPage.Badge state,
        String reason,
        List<Fact> facts,
        @Nullable String link,
        @Nullable Trace about,
        List<Trace> traces,
        @Nullable String make,
        List<Step> steps,
        List<Option> documents,
        String due,
        int version,
        May may) {
    /** A name and what stands for it; link null where it leads nowhere. */
    public record Fact(String name, String value, @Nullable String link) {
        Fact(String name, String value) {
            this(name, value, null);
        }
    }

    /** Something that happened, in words. */
    public record Step(
            String what,
            String who,
            String when,
            String note,
            @Nullable Fact document) {}

    /**
     * What the reader may do now.
     *
     * @param read whether the reader has yet to say that it was read
     * @param judge whether the reader may accept or return it
     */
    public record May(boolean read, boolean report, boolean judge, boolean extend, boolean cancel) {}
}

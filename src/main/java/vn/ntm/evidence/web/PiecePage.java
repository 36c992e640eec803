package vn.ntm.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * One piece of evidence.
 *
 * @param signatures of a PDF file; null when that cannot be said, because the file is damaged
 * @param replaced what it was brought in place of, with what was brought in its place
 * @param sets to choose further indicators from
 * @param guarded whether the reader may not open the file
 */
public record PiecePage(
        PieceLine line,
        List<Fact> facts,
        List<Fact> file,
        Ways ways,
        @Nullable List<Signature> signatures,
        List<Proved> proved,
        List<Step> steps,
        List<PieceLine> replaced,
        List<Choice> sets,
        boolean guarded,
        May may) {
    /**
     * Ways to its content, each null where there is none.
     *
     * @param file where to take the original
     * @param view where to look at it
     * @param picture the picture itself
     * @param address of a page elsewhere
     */
    public record Ways(
            @Nullable String file,
            @Nullable String view,
            @Nullable String picture,
            @Nullable String address) {}

    /**
     * What the reader may do with it now.
     *
     * @param waits whose turn it is, empty when it is the reader's or nobody's
     */
    public record May(boolean accept, boolean reject, boolean link, boolean replace, String waits) {}

    /** A name and what stands for it. */
    public record Fact(String name, String value) {}

    /** An indicator and year it proves; {@code endPath} is null for who may not take it off. */
    public record Proved(
            String code,
            String text,
            String where,
            int year,
            @Nullable String endPath) {}

    /** Something that was decided. */
    public record Step(String what, String who, String when, String note) {}

    /** A signature in words: who and when, and what is to be thought of it. */
    public record Signature(String who, List<Fact> facts, String hue, String icon, String verdict) {}
}

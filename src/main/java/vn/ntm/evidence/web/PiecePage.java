package vn.ntm.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * One piece of evidence.
 *
 * @param filePath where to take the original, null for an address and for who may not open it
 * @param viewPath where to look at it, null when no page can show it
 * @param address of a page elsewhere, null for a file
 * @param picture its address when it is a picture that may be shown here, null otherwise
 * @param signatures of a PDF file; null when that cannot be said, because the file is damaged
 * @param replaced what it was brought in place of, with what was brought in its place
 */
public record PiecePage(
        PieceLine line,
        List<Fact> facts,
        List<Fact> file,
        @Nullable String filePath,
        @Nullable String viewPath,
        @Nullable String picture,
        @Nullable String address,
        @Nullable List<Signature> signatures,
        List<Proved> proved,
        List<Step> steps,
        List<PieceLine> replaced,
        List<Choice> sets,
        boolean guarded,
        boolean mayAccept,
        boolean mayReject,
        boolean mayLink,
        boolean mayReplace,
        String waitsFor) {
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

package vn.ntm.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One outgoing document with its sign-off, files and links.
 *
 * @param name number and symbol, or that it has none yet
 * @param returned why it came back, null unless it did
 * @param text its paragraphs
 * @param producing what is to be said of the Word file and the PDF
 * @param version of the document, sent back with every act
 * @param obstacles what stands in the way of a number today
 */
public record DocumentPage(
        String path,
        String name,
        String subject,
        Badge state,
        @Nullable String returned,
        List<Fact> facts,
        List<TextLine> text,
        List<Wording> wordings,
        String producing,
        List<ChainStep> chain,
        List<PastStep> history,
        List<File> files,
        List<Link> links,
        List<Ask> asks,
        List<Choice> linkKinds,
        List<String> obstacles,
        int version,
        May may) {
    /** One wording; the path is null for the present one. */
    public record Wording(String name, String who, @Nullable String path) {}

    /** A step of the sign-off as it stands; {@code now} when it is its turn. */
    public record ChainStep(String name, String who, String note, boolean done, boolean now) {}

    /** What somebody said about an earlier or the present wording. */
    public record PastStep(String what, String who, String when, String note, boolean good) {}

    /**
     * A file.
     *
     * @param signatures of a signed copy
     * @param remark what was said to a warning
     */
    public record File(String path, String name, String detail, List<Signature> signatures, String remark) {}

    /** A digital signature in words. */
    public record Signature(String who, Badge verdict, String detail) {}

    /**
     * Another document; the paths are null where there is no way.
     *
     * @param kind in words, seen from this document
     */
    public record Link(
            String kind,
            String name,
            String detail,
            @Nullable String path,
            @Nullable String endPath) {}

    /** Somebody has to be chosen for a step before the document goes on its way. */
    public record Ask(String field, String label, List<Choice> choices) {}

    /**
     * What the reader may do now.
     *
     * @param sign whether accepting is signing
     * @param waits whose turn it is, empty when it is the reader's or nobody's
     */
    public record May(
            boolean edit,
            boolean submit,
            boolean accept,
            boolean sign,
            boolean giveBack,
            boolean cancel,
            boolean number,
            boolean issue,
            boolean deliver,
            boolean bring,
            boolean bringSigned,
            boolean link,
            String waits) {}
}

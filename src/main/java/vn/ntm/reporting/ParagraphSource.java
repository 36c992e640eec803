package vn.ntm.reporting;

/** Drafts a paragraph of a narrative report from what the product knows. Every module may have one, found as a bean. */
public interface ParagraphSource {
    /** By which form definitions call it. */
    String name();

    /** Correct, plain Vietnamese; unknown where nothing is known to write about. */
    Filled draft(Asked asked);
}

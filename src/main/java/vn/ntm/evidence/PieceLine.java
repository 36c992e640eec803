package vn.ntm.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as a line on a page, in words.
 *
 * @param path its own page
 * @param detail number, file and size, whose it is
 * @param thumbnail address of a small picture, null when there is none to show
 * @param hue colour of its state
 * @param note what the reader must know of its state, empty when the word says it all
 * @param action the one thing the reader can do about it, null when that is only to look
 */
public record PieceLine(
        String path,
        String title,
        String detail,
        String kindIcon,
        @Nullable String thumbnail,
        String hue,
        String stateIcon,
        String state,
        String note,
        @Nullable Action action) {
    /** A way on. */
    public record Action(String path, String label) {}
}

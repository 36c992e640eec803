package vn.ntm.planning.comments;

/**
 * A comment with where its paragraph is now.
 *
 * @param position of the paragraph in the newest words, from 0; {@link #GONE} when it is there no more
 * @param goneIn the first version without the paragraph, 0 while it is there
 * @param now the paragraph as it reads now, its marker before it; empty when it is gone
 */
public record Anchored(Comment comment, int position, int goneIn, String now) {
    /** No paragraph. */
    public static final int GONE = -1;

    public boolean isGone() {
        return position == GONE;
    }

    /** Whether the paragraph says something else than when the comment was made. */
    public boolean isReworded() {
        return !isGone() && !now.equals(comment.quote());
    }
}

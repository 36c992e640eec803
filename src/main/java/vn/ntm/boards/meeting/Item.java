package vn.ntm.boards.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda with what was said and voted.
 *
 * @param votes null when nothing was voted
 */
public record Item(
        int number, String title, String minutes, @Nullable Votes votes) {
    /** How many were for it, against it, abstained. */
    public record Votes(int inFavour, int against, int abstained) {
        int sum() {
            return inFavour + against + abstained;
        }
    }

    /** The same point with what was said and voted. */
    public Item saying(String words, @Nullable Votes voted) {
        return new Item(number, title, words, voted);
    }
}

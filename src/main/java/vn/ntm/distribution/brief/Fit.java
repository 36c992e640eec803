package vn.ntm.distribution.brief;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a brief stands on its page, and in which size.
 *
 * @param size of the letters in points
 * @param works most rows of work
 * @param figures most lines on where the hamlet stands
 */
record Fit(int size, int works, int figures) {
    /** From the largest letters down; the last one fits whatever the titles are. */
    static final List<Fit> LADDER = ladder();

    private static List<Fit> ladder() {
        List<Fit> fits = new ArrayList<>();
        fits.add(new Fit(16, 8, 4));
        fits.add(new Fit(15, 8, 4));
        fits.add(new Fit(14, 8, 4));
        for (int works = 7; works > 0; works--) {
            fits.add(new Fit(14, works, Math.min(4, 1 + works / 2)));
        }
        return List.copyOf(fits);
    }
}

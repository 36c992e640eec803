package vn.ntm.planning.comments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import vn.ntm.planning.TextDiff;

/** Follows paragraphs from version to version of a plan's words, as its comparison page pairs them. */
final class Trail {
    private final IntFunction<List<String>> paragraphs;
    private final Map<Integer, int[]> steps = new HashMap<>();

    /** @param paragraphs of a version, as they read */
    Trail(IntFunction<List<String>> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Where a paragraph came to.
     *
     * @param position in the newest words, {@link Anchored#GONE} when it is there no more
     * @param goneIn the first version without it, 0 while it is there
     */
    record End(int position, int goneIn) {}

    End follow(int position, int from, int newest) {
        int here = position;
        for (int version = from; version < newest; version++) {
            here = steps.computeIfAbsent(version, this::step)[here];
            if (here == Anchored.GONE) {
                return new End(here, version + 1);
            }
        }
        return new End(here, 0);
    }

    /** From each paragraph of a version to the same one in the next. */
    private int[] step(int version) {
        List<String> before = paragraphs.apply(version);
        int[] to = new int[before.size()];
        Arrays.fill(to, Anchored.GONE);
        int i = 0;
        int j = 0;
        for (TextDiff.Row row : TextDiff.of(before, paragraphs.apply(version + 1))) {
            switch (row.change()) {
                case SAME, CHANGED -> to[i++] = j++;
                case REMOVED -> i++;
                case ADDED -> j++;
            }
        }
        return to;
    }
}

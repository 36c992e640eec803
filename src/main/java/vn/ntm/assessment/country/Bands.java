package vn.ntm.assessment.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Groups communes by how many criteria they meet: all, then from 15, 10 and 5 on, then the rest (handbook 3.2). A set of ten has no band above its size. */
public record Bands(List<Band> bands) {
    private static final List<Integer> BEGINNINGS = List.of(0, 5, 10, 15);

    /**
     * From so many criteria to so many.
     *
     * @param communes how many meet that many
     */
    public record Band(int from, int to, int communes) {
        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    public Bands {
        bands = List.copyOf(bands);
    }

    /**
     * The highest band first.
     *
     * @param criteria how many the set has
     * @param met for each commune how many it meets
     */
    public static Bands of(int criteria, Collection<Integer> met) {
        TreeSet<Integer> beginnings = new TreeSet<>(BEGINNINGS);
        beginnings.removeIf(beginning -> beginning > criteria);
        beginnings.add(criteria);
        List<Band> bands = new ArrayList<>();
        int to = criteria;
        for (int from : beginnings.descendingSet()) {
            int low = from;
            int high = to;
            bands.add(new Band(low, high, (int)
                    met.stream().filter(one -> one >= low && one <= high).count()));
            to = from - 1;
        }
        return new Bands(Collections.unmodifiableList(bands));
    }
}

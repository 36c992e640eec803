package vn.ntm.planning.issue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.ntm.drafting.Mark;

/** Keys of blocks by their place in the outline: the same place has the same key when the data are refreshed. */
final class BlockKeys {
    private static final int LONGEST_PLACE = 24;

    private final Set<String> given = new HashSet<>();

    /** Of a heading. */
    Mark heading(String path) {
        return once(place(path));
    }

    /** Of the next words below a heading; "" before the first one. */
    Mark below(String path) {
        String place = placeOf(path);
        int number = 1;
        while (given.contains(place + "_p" + number)) {
            number++;
        }
        return once(place + "_p" + number);
    }

    /** What the keys of all words below a heading begin with, before "_p". */
    String placeOf(String path) {
        return path.isEmpty() ? "front" : place(path);
    }

    /** Of words that this module makes. */
    Mark made(String name) {
        return once(name);
    }

    private Mark once(String key) {
        String free = key;
        for (int number = 2; !given.add(free); number++) {
            free = key + "_" + number;
        }
        return Mark.of(free);
    }

    private static String place(String path) {
        String place = "s_" + path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) : place;
    }
}

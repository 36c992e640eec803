package vn.ntm.values.bulk;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.values.bulk.table.Place;

/** What is wrong with a table: all of it is counted, the first of it kept. */
final class Errors {
    private final int mostKept;
    private final List<CellError> kept = new ArrayList<>();
    private long count;

    Errors(int mostKept) {
        this.mostKept = mostKept;
    }

    void add(Place place, String messageKey, Object... words) {
        count++;
        if (kept.size() < mostKept) {
            kept.add(new CellError(place, messageKey, List.of(words)));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<CellError> kept() {
        return List.copyOf(kept);
    }
}

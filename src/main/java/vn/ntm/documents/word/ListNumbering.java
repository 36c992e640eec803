package vn.ntm.documents.word;

import java.util.List;
import java.util.Map;

/**
 * One list of a document.
 *
 * @param id of this list
 * @param countedBy lists with the same value go on counting from each other
 * @param levels outermost first
 * @param restarts levels (from 0) that begin anew, and with which number, where this list first appears
 */
record ListNumbering(String id, String countedBy, List<ListLevel> levels, Map<Integer, Integer> restarts) {
    ListNumbering {
        levels = List.copyOf(levels);
        restarts = Map.copyOf(restarts);
    }

    /** The level with this index; a level the file does not describe has no label. */
    ListLevel level(int index) {
        ListLevel level = index < levels.size() ? levels.get(index) : ListLevel.PLAIN;
        Integer restart = restarts.get(index);
        return restart == null ? level : level.startingAt(restart);
    }
}

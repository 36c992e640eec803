package vn.ntm.assessment;

import java.util.List;

/**
 * Demands with what is asked of them again for each commune.
 *
 * @param titles other sets that must be met as a whole
 */
record Demanded(Demands demands, List<String> titles) {
    static Demanded of(Demands demands) {
        return new Demanded(demands, demands.titles());
    }
}

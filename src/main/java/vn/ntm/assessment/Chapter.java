package vn.ntm.assessment;

import java.util.Set;
import vn.ntm.criteria.MeasureId;

/**
 * One criterion within a set at one place, or the conditions with number 0.
 *
 * @param whole all that the set demands there
 * @param own what this criterion demands
 * @param figures all that are needed to judge it and to doubt its figures
 */
record Chapter(Demands whole, Demanded own, Set<MeasureId> figures) {
    static Chapter of(Demands whole, int criterion) {
        return new Chapter(whole, Demanded.of(whole.only(criterion)), whole.figures(criterion));
    }
}

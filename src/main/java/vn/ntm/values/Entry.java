package vn.ntm.values;

import java.time.LocalDate;
import vn.ntm.criteria.IndicatorRef;

/**
 * A value as somebody wants to keep it, said of an indicator of one set; it answers the same question of other sets as well.
 *
 * @param unitCode commune or hamlet
 * @param part one of {@link Part}
 * @param seen id of the version the person saw before, 0 when there was none
 */
public record Entry(
        IndicatorRef indicator,
        String unitCode,
        int year,
        String part,
        Figure figure,
        LocalDate measuredOn,
        String note,
        long seen) {}

package vn.ntm.values.bulk;

import java.time.LocalDate;
import vn.ntm.values.Figure;
import vn.ntm.values.bulk.table.Place;

/**
 * A value that a table states.
 *
 * @param place of the cell to point at
 * @param dated whether the table itself names the day
 */
record Said(
        Place place, String unitCode, Asked asked, Figure figure, LocalDate measuredOn, boolean dated, String note) {}

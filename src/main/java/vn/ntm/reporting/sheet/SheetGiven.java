package vn.ntm.reporting.sheet;

import java.util.List;
import vn.ntm.reporting.FilledForm;

/**
 * What a file of a report is made of.
 *
 * @param office lines at its head: the unit above, the unit itself; in capitals
 * @param place before the date of a document, "Lam Vỹ"
 * @param report id of the report, empty for a form filled without one
 * @param revision of the report, 0 without one
 */
public record SheetGiven(
        FilledForm content,
        int version,
        String unitCode,
        List<String> office,
        String place,
        String period,
        String report,
        int revision) {
    public SheetGiven {
        office = List.copyOf(office);
    }
}

package vn.ntm.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report of one unit in one version.
 *
 * @param unitCode of a commune or a province
 * @param unitName as it was called when the report was begun
 * @param formVersion of the form it is written on, for good
 * @param setId criteria set it tells of, empty where the form needs none
 * @param due last day, null where none is set
 * @param version 1 for the first; later ones correct the one before
 * @param corrects the version before, null for the first
 * @param request the superior's request it answers, null when the calendar or the unit itself asked
 * @param revision rises with every change; a form gives back what it saw
 */
public record Report(
        ReportId id,
        String unitCode,
        String unitName,
        String formCode,
        int formVersion,
        Period period,
        String setId,
        @Nullable LocalDate due,
        ReportState state,
        int version,
        @Nullable ReportId corrects,
        @Nullable UUID request,
        int revision,
        Instant createdAt,
        String createdBy) {
    public boolean isLate(LocalDate today) {
        return due != null && !state.isSent() && today.isAfter(due);
    }
}

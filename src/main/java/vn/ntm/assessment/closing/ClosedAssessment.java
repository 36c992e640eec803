package vn.ntm.assessment.closing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A closed assessment as it stands in lists.
 *
 * @param version from 1; closing again is the next one
 * @param asOf the last day up to which it knows
 * @param reason why it was closed again, empty for version 1
 * @param sha256 fingerprint of its content
 * @param reopened whether its values were given back to be corrected since
 */
public record ClosedAssessment(
        long id,
        String unitCode,
        String setId,
        int year,
        int version,
        int setRevision,
        LocalDate asOf,
        int met,
        int total,
        String reason,
        String note,
        String sha256,
        Instant closedAt,
        String closedBy,
        boolean reopened) {}

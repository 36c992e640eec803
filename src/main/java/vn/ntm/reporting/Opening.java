package vn.ntm.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to begin a report.
 *
 * @param unitCode of the reporting unit
 * @param setId criteria set, empty where the form needs none or the one in use is meant
 * @param request the superior's request it answers, null when there is none
 */
public record Opening(
        String unitCode,
        String formCode,
        Period period,
        String setId,
        @Nullable LocalDate due,
        @Nullable UUID request) {}

package vn.ntm.works;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * A type of works on a province's list.
 *
 * @param decision of the provincial council
 * @param validTo last day, null while it is on the list
 */
public record WorkType(
        String province,
        String code,
        String name,
        String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Confidence confidence) {}

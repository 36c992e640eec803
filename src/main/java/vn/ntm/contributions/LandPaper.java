package vn.ntm.contributions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * A paper that a step of giving land needs.
 *
 * @param validTo last day on which it is needed, null while it goes on
 * @param source where the rule comes from
 */
public record LandPaper(
        String code,
        String name,
        LandStep step,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence) {
    boolean isNeeded(LandStep taken, LocalDate day) {
        return step == taken && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Such a paper that is there.
     *
     * @param paper its code
     * @param place where it lies
     */
    public record Held(String paper, String number, LocalDate day, String place) {}
}

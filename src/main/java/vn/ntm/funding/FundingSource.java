package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * Where money comes from.
 *
 * @param code group and line: F6b
 * @param budget whether it is public money, carried out when it is disbursed; other money is carried out when it is there
 * @param validTo last day, null while it exists
 * @param source where the list comes from
 */
public record FundingSource(
        String code,
        String name,
        String groupName,
        boolean budget,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence) {
    /** F6 of F6b. */
    public String group() {
        return code.substring(0, 2);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}

package vn.ntm.works;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * What the special mechanism asks for, during some time.
 *
 * @param validTo last day, null while it holds
 * @param ceiling most that a work may cost, in whole đồng
 * @param ratioPoints how far agreed and actual share of contributions may lie apart before the page says so, in percentage points
 */
public record MechanismRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long ceiling,
        int ratioPoints,
        String law,
        String source,
        Confidence confidence) {}

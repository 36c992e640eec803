package vn.ntm.support;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says.
 *
 * @param validTo last day in force, null while none is known
 * @param applicants who may apply, at least one kind
 * @param conditions in words; an application answers each of them
 * @param source code of the public money it is paid from
 */
public record PolicyFacts(
        String name,
        PolicyLevel level,
        Decision decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<ApplicantKind> applicants,
        List<String> conditions,
        AmountRule rule,
        String source) {
    public PolicyFacts {
        applicants = applicants.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(applicants));
        conditions = List.copyOf(conditions);
    }

    /**
     * The paper that made it.
     *
     * @param number "45/2023/NQ-HĐND"
     */
    public record Decision(String number, LocalDate issued, String issuer) {}

    /** Whether it holds on the day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}

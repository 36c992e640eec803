package vn.ntm.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for.
 *
 * @param applicant name: personal data
 * @param hamlet code of the hamlet, null for a cooperative that belongs to none
 * @param purpose what it is for
 * @param declared what the rule of the policy asks
 * @param papers what was handed in, may be empty
 * @param ticks one for each condition of the policy, in its order
 */
public record CaseFacts(
        ApplicantKind kind,
        String applicant,
        @Nullable String hamlet,
        LocalDate receivedOn,
        String purpose,
        AmountRule.Declared declared,
        String papers,
        List<Tick> ticks) {
    public CaseFacts {
        ticks = List.copyOf(ticks);
    }

    /**
     * How a condition was judged.
     *
     * @param note by what it was judged, may be empty
     */
    public record Tick(Answer answer, String note) {}

    /** Whether every condition is met. */
    public boolean meetsAll() {
        return ticks.stream().allMatch(tick -> tick.answer() == Answer.MET);
    }
}

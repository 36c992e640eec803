package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Capital that was not spent and goes on to the next year (chuyển nguồn).
 *
 * @param source code
 * @param project whose capital it is, null for none
 * @param originYear in which it was first given
 * @param fromYear the budget year it leaves; it comes into the next
 * @param amount whole đồng, above nought, at most what is left
 */
public record CarryOver(
        String source,
        @Nullable ProjectId project,
        int originYear,
        int fromYear,
        LocalDate day,
        long amount,
        Paper paper) {
    NewLine leaving(Cause cause) {
        return line(Kind.CARRIED_OUT, fromYear, cause);
    }

    NewLine coming(Cause cause) {
        return line(Kind.CARRIED_IN, fromYear + 1, cause);
    }

    private NewLine line(Kind kind, int year, Cause cause) {
        return new NewLine(kind, Nature.ENTRY, source, project, year, originYear, day, amount, paper, "", cause);
    }
}

package vn.ntm.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one day did to a project, in đồng.
 *
 * @param arranged capital that came, or went, on the day
 */
record DebtDay(LocalDate day, long accepted, long arranged, long paid) {
    /**
     * The day since which accepted volume is without capital, without a break to the last of the days; null where it is not.
     *
     * @param days in their order
     */
    static @Nullable LocalDate debtSince(List<DebtDay> days) {
        long accepted = 0;
        long arranged = 0;
        long paid = 0;
        LocalDate since = null;
        for (DebtDay one : days) {
            accepted = Math.addExact(accepted, one.accepted);
            arranged = Math.addExact(arranged, one.arranged);
            paid = Math.addExact(paid, one.paid);
            boolean owes = accepted > Math.max(arranged, paid);
            since = owes ? since == null ? one.day : since : null;
        }
        return since;
    }
}

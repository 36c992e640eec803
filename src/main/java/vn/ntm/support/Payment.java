package vn.ntm.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.LineId;

/**
 * Money paid on an application.
 *
 * @param line of the ledger
 * @param back null while it stands
 */
public record Payment(
        UUID id,
        Content content,
        LineId line,
        String by,
        @Nullable Back back) {
    /**
     * What is paid.
     *
     * @param amount in whole đồng
     * @param year of the budget
     * @param source code of public money in force on the day
     * @param paper number of the voucher
     */
    public record Content(long amount, LocalDate day, int year, String source, String paper) {}

    /** That it was taken back. */
    public record Back(LocalDate day, String reason) {}

    /** Whether it counts. */
    public boolean stands() {
        return back == null;
    }
}

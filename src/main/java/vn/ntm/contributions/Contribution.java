package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Book;
import vn.ntm.funding.LineId;

/**
 * Something given, from the pledge on.
 *
 * @param receipt null before it was received
 * @param worth null before it was valued
 * @param reason why it was cancelled, empty when it was not
 */
public record Contribution(
        ContributionId id,
        Book book,
        Pledge pledge,
        ContributionState state,
        @Nullable Receipt receipt,
        @Nullable Worth worth,
        String reason,
        int version) {
    /**
     * That it was received.
     *
     * @param quantity what really came, in the unit of the pledge
     * @param number within the book and year, from 1, without gaps
     * @param code by which strangers check it
     * @param receiver null when the product itself took it
     */
    public record Receipt(
            LocalDate day,
            BigDecimal quantity,
            int year,
            int number,
            UUID code,
            @Nullable UUID receiver,
            String by) {
        /** "2026/0007". */
        public String label() {
            return "%d/%04d".formatted(year, number);
        }
    }

    /**
     * What it is worth.
     *
     * @param unitPrice in đồng, null for cash
     * @param value in whole đồng
     * @param basis the decision the price rests on
     * @param line of the ledger
     */
    public record Worth(@Nullable Long unitPrice, long value, String basis, LineId line, String by) {}

    /** Whose scope it belongs to. */
    String place() {
        return pledge.hamlet() == null ? book.unitCode() : pledge.hamlet();
    }

    /** Address of its page. */
    public String path() {
        return "/contributions/" + book + "/" + id;
    }
}

package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * An application.
 *
 * @param arithmetic how the amount comes about
 * @param alike others that may be the same
 * @param mayDecide whether the reader decides on it now
 * @param own whether the reader would decide, but prepared it
 * @param cancelling the address behind that of the application which cancels it, empty when the reader may not
 * @param left what may still be paid
 */
public record CasePage(
        String book,
        boolean demo,
        CaseLine line,
        String policyName,
        String policyPath,
        List<Choice> facts,
        List<Condition> conditions,
        String arithmetic,
        List<CaseLine> alike,
        List<PaymentLine> payments,
        List<String> steps,
        boolean mayChange,
        boolean mayDecide,
        boolean own,
        boolean meetsAll,
        String cancelling,
        boolean mayPay,
        String left,
        List<Choice> sources,
        List<Choice> mayTakeBack,
        int version,
        SentForm form) {
    /** A condition and how it was judged. */
    public record Condition(String words, String tone, String icon, String answer, String note) {}

    /**
     * A payment.
     *
     * @param link the line of the ledger
     * @param back when and why it was taken back, empty while it stands
     */
    public record PaymentLine(
            String day, String amount, String source, String paper, String by, String link, String back) {}
}

package vn.ntm.contributions.web;

/**
 * A receipt on paper.
 *
 * @param qr picture of the code, as address
 * @param check the address it leads to
 */
public record ReceiptPage(
        String path,
        boolean demo,
        String unitName,
        String number,
        String day,
        String contributor,
        String hamlet,
        String kind,
        String quantity,
        String by,
        boolean cancelled,
        String qr,
        String check) {}

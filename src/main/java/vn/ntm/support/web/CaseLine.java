package vn.ntm.support.web;

/**
 * An application in a list.
 *
 * @param amount what was agreed, before that what the rule gives
 */
public record CaseLine(
        String number,
        String applicant,
        String path,
        String kind,
        String hamlet,
        String policy,
        String receivedOn,
        String amount,
        String paid,
        String tone,
        String icon,
        String state) {}

package vn.ntm.distribution.web;

/**
 * The card of a commune with its text.
 *
 * @param onlyHere whether no other machine can open the address on it
 * @param deliveries whether the reader sees what was sent
 */
public record CardPage(
        String unit,
        String unitName,
        String picture,
        String text,
        int characters,
        String address,
        boolean onlyHere,
        boolean deliveries) {}

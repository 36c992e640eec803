package vn.ntm.contributions.web;

/** A contribution in a list. */
public record GiftLine(
        String contributor,
        String path,
        String hamlet,
        String kind,
        String quantity,
        String worth,
        String tone,
        String icon,
        String state,
        String receipt) {}

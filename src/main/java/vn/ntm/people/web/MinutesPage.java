package vn.ntm.people.web;

import java.util.List;

/** The minutes of a handover, ready to be printed and signed. */
public record MinutesPage(
        String day,
        String fromTitle,
        String fromHolder,
        String fromUnit,
        String toTitle,
        String toHolder,
        String toUnit,
        String by,
        String note,
        List<Item> items) {
    /** One piece of work. */
    public record Item(int number, String title, String kind, String state, String due) {}
}

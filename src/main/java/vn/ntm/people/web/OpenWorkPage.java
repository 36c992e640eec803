package vn.ntm.people.web;

import java.util.List;

/** What hangs on a position, and to whom it could be passed on. */
public record OpenWorkPage(
        String id,
        String title,
        String holder,
        String unit,
        Fields form,
        List<Item> duties,
        List<Item> given,
        List<Item> others,
        List<Option> candidates,
        boolean mayPassOn) {
    public boolean isEmpty() {
        return duties.isEmpty() && given.isEmpty() && others.isEmpty();
    }

    /** A piece of open work. */
    public record Item(String id, String path, String title, String due, DutiesPage.Badge state, boolean chosen) {}
}

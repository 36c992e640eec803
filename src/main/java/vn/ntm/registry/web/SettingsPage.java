package vn.ntm.registry.web;

import java.util.List;

/**
 * Bodies that issue documents, and what goes for each type of document.
 *
 * @param change whether the reader may change them
 */
public record SettingsPage(
        Form form,
        List<Body> bodies,
        List<Choice> kinds,
        List<Choice> series,
        List<Type> types,
        List<Choice> typeChoices,
        boolean change,
        boolean templates) {
    /** A body with how its numbers run this year. */
    public record Body(String id, String name, String detail, List<String> running, boolean closed) {}

    /** A type with its steps and how long it is kept. */
    public record Type(String key, String name, String steps, String retention, Badge trust, String note) {}
}

package vn.ntm.drafting.web;

import java.util.List;

/** The types of documents with the template each one uses. */
public record TemplatesPage(List<Row> types) {
    /**
     * A type.
     *
     * @param own whether the commune has a template of its own
     * @param detail who put it in use and when, empty for the built-in one
     */
    public record Row(String key, String name, boolean own, String detail) {}
}

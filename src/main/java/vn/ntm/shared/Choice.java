package vn.ntm.shared;

/**
 * Something to choose on a form.
 *
 * @param value what is sent
 * @param label what a reader sees
 */
public record Choice(String value, String label) {}

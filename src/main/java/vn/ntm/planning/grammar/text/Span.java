package vn.ntm.planning.grammar.text;

/** A part of a text, from {@code start} up to but without {@code end}. */
public record Span(int start, int end) {
    public String of(String text) {
        return text.substring(start, end);
    }
}

package vn.ntm.planning.reading;

/** A heading in reading order; {@code path} like {@code III.1}, {@code heading} without its marker. */
public record Heading(String path, String heading, int line) {}

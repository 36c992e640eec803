package vn.ntm.planning.reading;

/** Something the text says, and the line where it says it. */
public record Found<T>(T value, int line) {}

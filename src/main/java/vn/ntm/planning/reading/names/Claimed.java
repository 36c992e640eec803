package vn.ntm.planning.reading.names;

/** A criterion and what the text says of it. */
public record Claimed(Mention mention, Stance stance) {}

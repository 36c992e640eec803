package vn.ntm.planning.grammar.names;

/** A criterion and what the text says of it. */
public record Claimed(Mention mention, Stance stance) {}

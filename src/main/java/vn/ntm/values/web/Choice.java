package vn.ntm.values.web;

/** One of several to choose from. */
public record Choice(String value, String label, boolean chosen) {}

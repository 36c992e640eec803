package vn.ntm.registry.web;

/** Something to choose on a form. */
public record Choice(String value, String label) {}

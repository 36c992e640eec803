package vn.ntm.responsibility.web;

/** Something to choose on a form. */
public record Choice(String value, String label) {}

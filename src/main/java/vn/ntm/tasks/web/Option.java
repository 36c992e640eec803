package vn.ntm.tasks.web;

/** Something to choose on a form. */
public record Option(String value, String label) {}

package vn.ntm.reporting.web;

/** Something to choose on a form. */
public record ReportChoice(String value, String label) {}

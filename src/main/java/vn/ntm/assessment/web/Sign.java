package vn.ntm.assessment.web;

/** A state as pages show it: never by its colour alone. */
public record Sign(String css, String icon, String words) {}

package vn.ntm.privacy.web;

/** One value of a person, shown once. */
public record UnmaskedPage(String person, String nameKey, String value) {}

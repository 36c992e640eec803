package vn.ntm.signin.web;

/** What the sign-in page shows. */
public record LoginPage(boolean failed) {}

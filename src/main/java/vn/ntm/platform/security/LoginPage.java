package vn.ntm.platform.security;

/** What the sign-in page shows. */
public record LoginPage(boolean failed) {}

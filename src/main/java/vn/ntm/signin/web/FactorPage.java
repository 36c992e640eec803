package vn.ntm.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * Setting up the second factor.
 *
 * @param secret as it is typed into a telephone without camera
 */
public record FactorPage(String secret, @Nullable String problem) {}

package vn.ntm.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the code of the telephone.
 *
 * @param problem why it did not work, null when nothing was tried yet
 */
public record CodePage(@Nullable String problem) {}

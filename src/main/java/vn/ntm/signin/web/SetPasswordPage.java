package vn.ntm.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * Setting a password by a link.
 *
 * @param userName null when the link is not good
 */
public record SetPasswordPage(
        @Nullable String userName,
        String token,
        @Nullable String problem,
        @Nullable String differs) {}

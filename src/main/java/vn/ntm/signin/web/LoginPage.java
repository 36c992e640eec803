package vn.ntm.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param userName as it was typed
 * @param back where the reader wanted to go, empty when nowhere
 * @param problem why it did not work, null when nothing was tried yet
 * @param identityServer name of the identity server, null when there is none
 */
public record LoginPage(
        String userName,
        String back,
        @Nullable String problem,
        @Nullable String identityServer) {}

package vn.ntm.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * One account, as its administrator sees it.
 *
 * @param address of the page
 * @param link just made for setting a password, null otherwise; shown this once
 * @param done what was just done, null when nothing was
 */
public record KeptAccountPage(
        String address,
        String name,
        String userName,
        String openedAt,
        boolean open,
        boolean hasPassword,
        boolean hasSecondFactor,
        @Nullable String link,
        @Nullable String done) {}
